import { expect, type Page, test } from '@playwright/test';
import { definitionOf, dog, fillStep, forward, goOn, title } from './practice-steps.ts';

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

test('papers that never come are told where they are opened, and asked for again', async ({ page }) => {
  await page.route(/papiere\.htm$/, (route) => route.abort());
  await page.goto(dog);
  const open = page.getByRole('button', { name: 'Heimtierausweis von Bello' });
  await open.click();
  await expect(page.getByRole('dialog').getByText('Dieser Teil fehlt noch.')).toBeVisible();
  await page.unroute(/papiere\.htm$/);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  await open.click();
  await expect(page.getByRole('dialog')).toContainText('Chip');
});

test('a form goes on while the played screens of later steps are still on their way', async ({ page }) => {
  await hold(page, /\/load\./);
  await page.goto(dog, { waitUntil: 'commit' });
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await forward(page).click();
  await expect(title(page)).toHaveText('Ihre Angaben');
});

test('a step whose kinds of fields are still on their way is waited for, and the way there is gone once', async ({
  page,
}) => {
  const release = await hold(page, /\/further\./);
  await page.goto(dog, { waitUntil: 'commit' });
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await forward(page).click();
  await page.waitForTimeout(600);
  await forward(page).click();
  await expect(title(page)).toHaveText('Wo wohnt der Hund?');
  release();
  await expect(title(page)).toHaveText('Ihre Angaben');
  await expect(page.getByLabel('Geburtsdatum', { exact: true })).toBeVisible();
  await expect(page.locator('.kern-error')).toHaveCount(0);
});

test('a step whose kinds of fields never come is told, and reached after loading anew', async ({ page }) => {
  await page.route(/\/further\./, (route) => route.abort());
  await page.goto(dog);
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await forward(page).click();
  await expect(page.getByText('Dieser Teil fehlt noch.')).toBeVisible();
  await expect(title(page)).toHaveText('Wo wohnt der Hund?');
  await page.unroute(/\/further\./);
  await page.reload();
  await expect(page.getByLabel('Ortschaft')).toHaveValue('wellen');
  await goOn(page);
  await expect(title(page)).toHaveText('Ihre Angaben');
});

test('kinds of fields with which an exercise begins are asked for together with its script', async ({ page }) => {
  const release = await hold(page, /\/exercise\./);
  const further = page.waitForRequest(/\/further\./);
  await page.goto('/uebungen/wohngeld/', { waitUntil: 'commit' });
  await further;
  release();
  await expect(page.locator('html')).toHaveAttribute('data-running');
});

/** Begins with a form; its second step is played. Fills in the first one and taps "Weiter". */
const toThePlayedStep = async (page: Page): Promise<string | null> => {
  await page.goto('/uebungen/virtuelles-amt/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-running');
  const definition = await definitionOf(page);
  const before = await title(page).textContent();
  await fillStep(page, definition, definition.steps[0]?.id ?? '', definition.cases[0]?.id ?? '');
  await goOn(page);
  return before;
};

test('a played screen is waited for, and then shown', async ({ page }) => {
  const release = await hold(page, /\/load\./);
  const before = await toThePlayedStep(page);
  await expect(title(page)).toHaveText(before ?? '');
  release();
  await expect(title(page)).not.toHaveText(before ?? '');
  await expect(page.locator('.kern [data-next]').first()).toBeVisible();
});

test('a played screen that never comes is told, and the step stays', async ({ page }) => {
  await page.route(/\/load\./, (route) => route.abort());
  const before = await toThePlayedStep(page);
  await expect(page.getByText('Dieser Teil fehlt noch.')).toBeVisible();
  await expect(title(page)).toHaveText(before ?? '');
});

test('an exercise in a lesson says what is missing, and is brought into view', async ({ page }) => {
  await page.route(/\/load\./, (route) => route.abort());
  await page.goto('/lektionen/hund-anmelden/');
  await page.locator('a[data-open]').first().click();
  await expect(page.locator('[data-exercise]').getByText('Dieser Teil fehlt noch.')).toBeInViewport();
});
