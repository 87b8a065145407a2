import { expect, test } from '@playwright/test';
import { pageKinds } from '../weight/site-pages.ts';
import { isPack, pagesOf, type ServedSite, serveSite, waitUntilStored } from './served-site.ts';
import { headingsOf } from './stored.ts';

let site: ServedSite;

test.beforeEach(async () => {
  site = await serveSite();
});
test.afterEach(() => site.stop());

test('opens every page without a network after one visit to any page', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`${site.origin}/hilfe/`);
  await waitUntilStored(page);
  await site.stop();
  const pages = pagesOf();
  expect(pages.length).toBeGreaterThan(10);
  expect(await headingsOf(page, pages)).toEqual(pages);
  for (const path of pageKinds().filter((one) => !one.includes('404'))) {
    await page.goto(site.origin + path, { waitUntil: 'commit' });
    await expect(page.locator('h1').first(), path).toBeVisible();
  }
});

test('keeps scripts, type and icons for use without a network', async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await waitUntilStored(page);
  await site.stop();
  const failed: string[] = [];
  // What the next page cuts off has not failed.
  page.on(
    'requestfailed',
    (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && failed.push(request.url()),
  );
  for (const path of ['/', '/suche/', '/uebungen/']) await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(failed).toEqual([]);
});

test('finds pages without a network', async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await waitUntilStored(page);
  await site.stop();
  await page.goto(`${site.origin}/suche/?q=Hund`);
  await expect(page.getByRole('status').filter({ hasText: 'Treffer' })).toHaveText(/^\d+ Treffer$/);
  await expect(page.getByRole('list', { name: 'Treffer' }).getByRole('link').first()).toContainText('Hund');
});

test('says "Fertig gespeichert" at the end and again after a reload', async ({ page }) => {
  const done = `Fertig gespeichert: alle ${pagesOf().length} Seiten.`;
  await page.goto(`${site.origin}/`);
  await expect(page.locator('[data-offline-text]')).toHaveText(done, { timeout: 30_000 });
  await site.stop();
  await page.reload();
  await expect(page.locator('[data-offline-text]')).toHaveText(done);
  await expect(page.getByRole('progressbar', { name: 'Gespeicherte Seiten' })).toBeHidden();
});

test('counts the stored pages up', async ({ page }) => {
  site.gate = () => new Promise((resolve) => setTimeout(() => resolve(false), 40));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.querySelector('[data-offline-text]')?.textContent ?? '';
      if (seen[seen.length - 1] !== text) seen.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(`${site.origin}/`);
  await expect(page.locator('[data-offline-text]')).toContainText('Fertig', { timeout: 60_000 });
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const counts = seen.flatMap((text) => /^(\d+) von/.exec(text)?.[1] ?? []).map(Number);
  expect(counts.length).toBeGreaterThan(5);
  expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  expect(seen.findIndex((text) => text.startsWith('Fertig'))).toBe(seen.length - 1);
});

test('never says "Fertig gespeichert" while a file is missing, and goes on later', async ({ page }) => {
  site.gate = ({ url }, response) => {
    const isBroken = url === '/impressum/' || isPack(url);
    if (isBroken) response.writeHead(500).end();
    return isBroken;
  };
  await page.goto(`${site.origin}/`);
  await expect(page.locator('[data-offline-text]')).toContainText('macht gerade Pause', { timeout: 30_000 });
  site.gate = () => false;
  site.requested.length = 0;
  await page.reload();
  await expect(page.locator('[data-offline-text]')).toContainText('Fertig gespeichert', { timeout: 30_000 });
  expect(site.requested.filter((path) => path.startsWith('/begriffe/')).length).toBeLessThan(10);
});

test('shows the offline page for an address that is not stored', async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await waitUntilStored(page);
  await site.stop();
  await page.goto(`${site.origin}/gibt-es-nicht/`);
  await expect(page.locator('h1')).toHaveText('Gerade gibt es kein Internet');
});

test('mends what the browser has thrown away', async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await waitUntilStored(page);
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name ?? '');
    for (const request of await cache.keys()) if (request.url.includes('/begriffe/')) await cache.delete(request);
  });
  await page.reload();
  await waitUntilStored(page);
  await site.stop();
  await page.goto(`${site.origin}/begriffe/`);
  await expect(page.locator('h1')).toHaveText('Begriffe');
});

test('says kindly when the browser cannot store pages', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(`${site.origin}/`);
  await expect(page.locator('[data-offline-text]')).toContainText('kann leider keine Seiten speichern');
});
