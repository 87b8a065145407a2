import { expect, type Page, test } from '@playwright/test';
import { dog, forward, title } from './practice-steps.ts';

/** A worker would answer in the place of the line. */
test.use({ serviceWorkers: 'block' });

/** Holds back files until they are released: what a slow line does. */
const hold = async (page: Page, files: RegExp): Promise<() => void> => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

test('a tap on "Weiter" before the script is there counts once it is', async ({ page }) => {
  const release = await hold(page, /\/_astro\/.*\.js$/);
  await page.goto(dog, { waitUntil: 'commit' });
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await forward(page).click();
  await expect(forward(page)).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(title(page)).toHaveText('Ihre Angaben');
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('what comes late is drawn when it comes, and takes the focus', async ({ page }) => {
  const release = await hold(page, /\/late\./);
  await page.goto(dog);
  await page.getByRole('button', { name: 'Fehler-Werkstatt' }).click();
  await expect(page).toHaveURL(/#fehler-werkstatt$/);
  release();
  await expect(title(page)).toHaveText('Fehler-Werkstatt');
  await expect(title(page)).toBeFocused();
});

test('what never comes is told', async ({ page }) => {
  await page.route(/\/late\./, (route) => route.abort());
  await page.goto(dog);
  await page.getByRole('button', { name: 'Fehler-Werkstatt' }).click();
  await expect(page.getByText('Dieser Teil fehlt noch.')).toBeVisible();
});

test('the played screens of later steps may come after the first one was filled in', async ({ page }) => {
  const release = await hold(page, /\/load\./);
  await page.goto(dog, { waitUntil: 'commit' });
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await expect(page.locator('html')).toHaveAttribute('data-running', 'ja');
  await forward(page).click();
  await expect(title(page)).toHaveText('Wo wohnt der Hund?');
  release();
  await expect(title(page)).toHaveText('Ihre Angaben');
});

test('a played screen that never comes is told, and what was entered stays', async ({ page }) => {
  await page.route(/\/load\./, (route) => route.abort());
  await page.goto(dog);
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await forward(page).click();
  await expect(page.getByText('Dieser Teil fehlt noch.')).toBeVisible();
  await expect(page.getByLabel('Ortschaft')).toHaveValue('wellen');
});
