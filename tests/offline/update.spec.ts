import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeWorkers } from '../../src/offline/build-worker.ts';
import { copyOfSite, removeCopies, type ServedSite, serveSite, waitUntilStored } from './served-site.ts';

const notice = 'Es gibt eine neue Fassung.';
const newHeading = 'Hilfe in neuer Fassung';
let site: ServedSite;

test.beforeEach(async () => {
  site = await serveSite();
});
test.afterEach(async () => {
  await site.stop();
  removeCopies();
});

/** A later release: the help page has another heading. */
const nextRelease = async (): Promise<string> => {
  const folder = copyOfSite();
  const file = join(folder, 'hilfe', 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)Hilfe/, `$1${newHeading}`));
  await writeWorkers(folder);
  return folder;
};

const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(site.origin + path);
  await waitUntilStored(page);
};

test('offers a new version and leaves the old one until the reader agrees', async ({ page }) => {
  await visit(page, '/hilfe/');
  site.serve(await nextRelease());
  await page.reload();
  await expect(page.getByText(notice)).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Hilfe');
  await page.getByRole('button', { name: 'Neue Fassung laden' }).click();
  await expect(page.locator('h1')).toHaveText(newHeading);
  await expect(page.getByText(notice)).toBeHidden();
});

test('fetches only what has changed', async ({ page }) => {
  await visit(page, '/hilfe/');
  site.serve(await nextRelease());
  await page.reload();
  await expect(page.getByText(notice)).toBeVisible({ timeout: 15_000 });
  expect([...new Set(site.requested)].sort()).toEqual(['/hilfe/', '/sw.js']);
});

test('is silent while an exercise runs and speaks up afterwards', async ({ page }) => {
  await visit(page, '/uebungen/hund-anmelden/');
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await page.getByLabel('Ortschaft').blur();
  site.serve(await nextRelease());
  await page.reload();
  await expect(page.getByLabel('Ortschaft')).toHaveValue('wellen');
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
  await expect.poll(isWaiting, { timeout: 15_000 }).toBe(true);
  await page.waitForTimeout(500);
  await expect(page.getByText(notice)).toBeHidden();
  await page.getByRole('button', { name: 'Fehler-Werkstatt' }).click();
  await expect(page.getByText(notice)).toBeVisible();
});

test('keeps the scripts of pages that are still open in the old version', async ({ page, context }) => {
  const old = copyOfSite();
  writeFileSync(join(old, '_astro', 'nur-in-der-alten.a1b2c3.js'), 'export {};');
  await writeWorkers(old);
  site.serve(old);
  await visit(page, '/hilfe/');
  site.serve(await nextRelease());
  const other = await context.newPage();
  await other.goto(`${site.origin}/hilfe/`);
  await other.getByRole('button', { name: 'Neue Fassung laden' }).click({ timeout: 15_000 });
  await expect(other.locator('h1')).toHaveText(newHeading);
  await expect(page.locator('h1')).toHaveText('Hilfe');
  const status = await page.evaluate(async () => (await fetch('/_astro/nur-in-der-alten.a1b2c3.js')).status);
  expect(status).toBe(200);
});

test("leaves the device clean when the kill switch takes the worker's place", async ({ page }) => {
  await visit(page, '/hilfe/');
  const last = await nextRelease();
  copyFileSync(join(last, 'sw-aus.js'), join(last, 'sw.js'));
  site.serve(last);
  await page.reload();
  const left = () =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return registrations.length + (await caches.keys()).length;
    });
  await expect.poll(left, { timeout: 15_000 }).toBe(0);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(newHeading);
});
