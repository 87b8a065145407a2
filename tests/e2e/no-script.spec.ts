import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the start page leads to every topic, lesson and exercise', async ({ page }) => {
  await page.goto('/');
  await page.locator('.cards').getByRole('link', { name: 'Rathaus und Wohnen' }).click();
  await page.locator('.cards').getByRole('link', { name: 'Hund anmelden' }).click();
  await expect(page.locator('h1')).toHaveText('Hund anmelden');
  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: 'Erste Übung öffnen: Hund anmelden' }).click();
  await expect(page.locator('h1')).toHaveText('Hund anmelden');
});

test('the lesson shows its steps in pictures with the numbers of the exercise', async ({ page }) => {
  await page.goto('/lektionen/hund-anmelden/');
  for (const step of [1, 3, 4, 5, 6])
    await expect(
      page
        .locator('figure')
        .filter({ hasText: `Schritt ${step} von 7` })
        .first(),
    ).toBeVisible();
  await expect(page.locator('figure').first().getByRole('listitem').first()).toContainText('Ortschaft');
});

test('a marked word leads to the glossary, and a question opens its answer', async ({ page }) => {
  await page.goto('/lektionen/hund-anmelden/');
  await page.locator('.question summary').first().click();
  await expect(page.locator('.question .feedback').first()).toBeVisible();
  await page.locator('a.term').filter({ hasText: 'Chipnummer' }).first().click();
  await expect(page).toHaveURL(/\/begriffe\/chipnummer\/$/);
});

test('the exercise shows its first step and the way to paper', async ({ page }) => {
  await page.goto('/lektionen/hund-anmelden/');
  await page.getByRole('link', { name: 'Jetzt üben' }).click();
  await expect(page).toHaveURL(/\/uebungen\/hund-anmelden\/(#.*)?$/);
  await expect(page.locator('#titel')).toHaveText('Wo wohnt der Hund?');
  await page.getByLabel('Ortschaft').selectOption('irxleben');
  const notice = page.locator('noscript p');
  await expect(notice).toContainText('Zum Üben am Bildschirm brauchen Sie JavaScript.');
  await notice.locator('a').click();
  await expect(page.getByRole('heading', { name: 'Lösung für Helga Sommer' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Lösung für Kurt Sommer' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Schritt 3 von 7: Ihr Hund' })).toBeVisible();
});
