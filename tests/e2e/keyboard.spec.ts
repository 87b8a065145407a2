import { expect, test } from '@playwright/test';
import { focused, tabToWords } from './tab-key.ts';

const lesson = '/lektionen/hund-anmelden/';

// Without reduced motion the page still glides to the focus while the test looks.
test.use({ reducedMotion: 'reduce' });

test('goes from the skip link to the content, past the menu', async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Zum Inhalt springen');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(isInside).toBe(true);
});

test('meets the page in the order in which it reads', async ({ page }) => {
  await page.goto('/themen/');
  const met: string[] = [];
  for (let presses = 0; presses < 9; presses += 1) {
    await page.keyboard.press('Tab');
    met.push(await focused(page));
  }
  const menu = ['Lernen', 'Üben', 'Begriffe', 'Hilfe', 'Suche'];
  expect(met.slice(0, 7)).toEqual(['Zum Inhalt springen', 'Digitales DorfHohe Börde', ...menu]);
  expect(met.slice(7)).toEqual(['Start', expect.stringContaining('Erste Schritte')]);
});

test('always shows where it is', async ({ page }) => {
  await page.goto('/');
  const hidden: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const isShown = await page.evaluate(() => {
      const here = document.activeElement ?? document.body;
      const { left, right, top, bottom } = here.getBoundingClientRect();
      const isOnScreen = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      return isOnScreen && Number.parseFloat(getComputedStyle(here).outlineWidth) >= 3;
    });
    if (!isShown) hidden.push(await focused(page));
  }
  expect(hidden).toEqual([]);
});

test('opens a lesson from the start page', async ({ page }) => {
  await page.goto('/');
  await tabToWords(page, 'Hund anmelden');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(lesson);
  await expect(page.locator('h1')).toHaveText('Hund anmelden');
});

for (const key of ['Enter', 'Space']) {
  test(`opens a term in its place with ${key}, and closes it`, async ({ page }) => {
    await page.goto(lesson);
    await tabToWords(page, 'Chipnummer');
    const term = page.locator('a.term').filter({ hasText: 'Chipnummer' }).first();
    const explanation = page.locator('.term-text').filter({ hasText: 'Die Nummer auf dem Chip' });
    await page.keyboard.press(key);
    await expect(explanation).toBeVisible();
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press(key);
    await expect(explanation).toBeHidden();
    await expect(term).toBeFocused();
    await expect(page).toHaveURL(lesson);
  });
}

test('goes on from an open term into its explanation', async ({ page }) => {
  await page.goto(lesson);
  await tabToWords(page, 'Chipnummer');
  await page.keyboard.press('Enter');
  await expect(page.locator('.term-text').filter({ hasText: 'Die Nummer auf dem Chip' })).toBeVisible();
  await tabToWords(page, 'Mehr dazu');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/begriffe/chipnummer/');
});

test('answers a question, and reads what helps further', async ({ page }) => {
  await page.goto(lesson);
  await tabToWords(page, 'Auf der Hundemarke');
  await page.keyboard.press('Space');
  await expect(page.getByText('Auf der Marke steht eine andere Nummer.')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ja. Dort steht sie mit 15 Ziffern.')).toBeVisible();
  await expect(page.getByText('Auf der Marke steht eine andere Nummer.')).toBeHidden();
});

test('opens an exercise in the lesson, and the focus goes to its title', async ({ page }) => {
  await page.goto(lesson);
  await tabToWords(page, 'Jetzt üben');
  await page.keyboard.press('Enter');
  await expect(page.locator('#titel')).toBeFocused();
  await expect(page.locator('#titel')).toHaveText('Wo wohnt der Hund?');
});

test('opens an exercise from the list', async ({ page }) => {
  await page.goto('/');
  await tabToWords(page, 'Alle Übungen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/uebungen/');
  await page.locator('.cards a[href^="/uebungen/"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-exercise]')).toBeVisible();
});
