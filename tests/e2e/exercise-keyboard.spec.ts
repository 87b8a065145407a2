import { expect, type Page, test } from '@playwright/test';
import { calmly, definitionOf, dog, title } from './practice-steps.ts';
import { tabTo } from './tab-key.ts';

const press = (page: Page, key: string): Promise<void> => calmly(page, () => page.keyboard.press(key));

test('plays the first steps with the keyboard alone, and the focus moves along', async ({ page }) => {
  await page.goto(dog);
  await definitionOf(page);
  await tabTo(page, '#gemeinde-ortschaft');
  await page.keyboard.type('Irx');
  await tabTo(page, '.kern-nav .kern-btn');
  await press(page, 'Enter');
  await expect(title(page)).toHaveText('Ihre Angaben');
  await expect(title(page)).toBeFocused();
  await tabTo(page, '[name="kontakt-anrede"]');
  await page.keyboard.press('Space');
  await tabTo(page, '#kontakt-vorname');
  await page.keyboard.type('Helga');
  await tabTo(page, '.kern-nav .kern-btn');
  await press(page, 'Enter');
  await expect(page.locator('.kern-summary-error')).toBeFocused();
});

test('the next form is drawn ahead, but nobody meets it before "Weiter"', async ({ page }) => {
  await page.goto(dog);
  const ahead = page.locator('#kontakt-vorname');
  await expect(ahead).toBeAttached();
  await expect(ahead).toBeHidden();
  await expect(title(page)).toHaveText('Wo wohnt der Hund?');
  const drawn = await ahead.elementHandle();
  await page.getByLabel('Ortschaft').selectOption('irxleben');
  await tabTo(page, '.kern-nav .kern-btn');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.kern'))).toBeNull();
  await page.locator('.kern-nav .kern-btn').first().click();
  await expect(title(page)).toHaveText('Ihre Angaben');
  expect(await drawn?.isVisible()).toBe(true);
  await expect(page.locator('#gemeinde-ortschaft')).not.toBeAttached();
});

test('drawing the next form ahead moves nothing under the eyes of somebody who reads below it', async ({ page }) => {
  await page.route(/\/further\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(dog);
  const papers = page.getByRole('heading', { name: 'Papiere auf dem Tisch' });
  await papers.evaluate((heading) => heading.scrollIntoView());
  const place = () => papers.evaluate((heading) => [scrollY, heading.getBoundingClientRect().top]);
  await expect(page.locator('.tisch-klein svg, .tisch-klein .papier').first()).toBeAttached();
  const before = await place();
  await expect(page.locator('#kontakt-vorname')).toBeAttached();
  await page.waitForTimeout(500);
  expect(await place()).toEqual(before);
});

test('a form that was drawn ahead on one rung is right on another', async ({ page }) => {
  await page.goto(dog);
  await expect(page.locator('#kontakt-vorname')).toBeAttached();
  await calmly(page, () => page.getByRole('button', { name: /^Mitmachen/ }).click());
  await page.getByLabel('Ortschaft').selectOption('irxleben');
  await calmly(page, () => page.locator('.kern-nav .kern-btn').first().click());
  await expect(title(page)).toHaveText('Ihre Angaben');
  await expect(page.locator('.coach-ring [name="kontakt-anrede"]').first()).toBeVisible();
  await expect(page.locator('#kontakt-nachname')).toHaveJSProperty('readOnly', true);
});

test('opens a paper and closes it with Escape, and the focus returns', async ({ page }) => {
  await page.goto(dog);
  await tabTo(page, '.tisch-papier button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('Personalausweis');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.tisch-papier button').first()).toBeFocused();
});

test('goes through "zeigen" with Enter alone', async ({ page }) => {
  await page.goto(dog);
  await tabTo(page, '.stufen button');
  await press(page, 'Enter');
  await tabTo(page, '[data-coach]');
  await press(page, 'Enter');
  await expect(page.locator('.kern-nav [data-coach]')).toBeFocused();
  await press(page, 'Enter');
  await expect(title(page)).toHaveText('Ihre Angaben');
});

test('is read out: what is wrong with a field is announced', async ({ page }) => {
  await page.goto(`${dog}#schritt-hund`);
  await page.getByLabel('Chipnummer').fill('0417');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Das ist die Nummer der Hundemarke.' })).toHaveCount(1);
  await expect(page.getByLabel('Chipnummer')).toHaveAccessibleDescription(/Hundemarke/);
});

test('ignores the second tap of a trembling hand', async ({ page }) => {
  await page.goto(`${dog}#schritt-gebuehren`);
  await page.locator('.kern-nav .kern-btn').first().dblclick();
  await expect(title(page)).toHaveText('Angaben prüfen');
});
