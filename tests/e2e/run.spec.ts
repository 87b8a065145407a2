import { expect } from '@playwright/test';
import { test, visit } from '../tab.ts';
import { back, calmly, definitionOf, dog, fillStep, goOn, title } from './practice-steps.ts';

test('keeps the run over a reload in the middle, and forgets it with the tab', async ({ page, context }) => {
  await page.goto(dog);
  const definition = await definitionOf(page);
  await fillStep(page, definition, 'gemeinde', 'helga-sommer');
  await goOn(page);
  await page.getByLabel('Vorname').fill('Helga');
  await page.getByLabel('Nachname').fill('Som');
  await page.reload();
  await expect(title(page)).toHaveText('Ihre Angaben');
  await expect(page.getByLabel('Vorname')).toHaveValue('Helga');
  await expect(page.getByLabel('Nachname')).toHaveValue('Som');
  const other = await context.newPage();
  await other.goto(dog);
  await expect(title(other)).toHaveText('Wo wohnt der Hund?');
});

test("walks the steps with the browser's own Back and Forward", async ({ page }) => {
  await page.goto(dog);
  const definition = await definitionOf(page);
  for (const id of ['gemeinde', 'kontakt']) {
    await fillStep(page, definition, id, 'helga-sommer');
    await goOn(page);
  }
  await expect(page).toHaveURL(/#schritt-hund$/);
  await page.goBack();
  await expect(title(page)).toHaveText('Ihre Angaben');
  await expect(page.getByLabel('Vorname')).toHaveValue('Helga');
  await page.goBack();
  await expect(title(page)).toHaveText('Wo wohnt der Hund?');
  await page.goForward();
  await expect(page).toHaveURL(/#schritt-kontakt$/);
  await expect(title(page)).toHaveText('Ihre Angaben');
});

test('leads back with "Zurück" and "Ändern" and loses nothing', async ({ tab }) => {
  await visit(tab, `${dog}#schritt-pruefen`);
  await tab.getByRole('button', { name: 'Ändern: Ihr Hund' }).click();
  await tab.getByLabel('Name des Hundes').fill('Bella');
  await goOn(tab);
  await goOn(tab);
  await expect(tab.locator('.kern-summary').filter({ hasText: 'Ihr Hund' })).toContainText('Bella');
  await calmly(tab, () => back(tab).click());
  await expect(title(tab)).toHaveText('Die Hundesteuer');
});

test('opens a link into the middle with the steps before filled in', async ({ tab }) => {
  await visit(tab, `${dog}#schritt-hund`);
  await expect(title(tab)).toHaveText('Ihr Hund');
  await expect(tab.getByText('Die Schritte davor sind schon ausgefüllt.')).toBeVisible();
});

for (const address of ['#schritt-gibt-es-nicht', '#ende', '#schritt-', '#%E0%A4%A']) {
  test(`opens the first step for the address ${address}`, async ({ tab }) => {
    await visit(tab, dog + address);
    await expect(title(tab)).toHaveText('Wo wohnt der Hund?');
  });
}

for (const [what, stored] of [
  ['broken', '{"version":1,"rung":'],
  ['of another version', '{"version":0}'],
  ['of an unknown person', '{"version":1,"rung":"tipps","caseId":"wer"}'],
] as const) {
  test(`starts anew when the stored run is ${what}`, async ({ page }) => {
    await page.addInitScript((text) => sessionStorage.setItem('uebung:hund-anmelden', text), stored);
    await page.goto(dog);
    await page.getByLabel('Ortschaft').selectOption('wellen');
    await expect(title(page)).toHaveText('Wo wohnt der Hund?');
  });
}

test('shows and hides the questions that depend on an answer', async ({ tab }) => {
  await visit(tab, `${dog}#schritt-kontakt`);
  await expect(tab.getByLabel('IBAN')).toHaveCount(0);
  await tab.getByLabel('Die Gemeinde bucht ab (SEPA-Lastschrift)').check();
  await expect(tab.getByLabel('IBAN')).toBeVisible();
  await tab.getByLabel('Ich überweise selbst').check();
  await expect(tab.getByLabel('IBAN')).toHaveCount(0);
});

test('asks no server for anything during an exercise, and stores nothing but the run in this tab', async ({ page }) => {
  await page.goto(dog);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const definition = await definitionOf(page);
  for (const id of ['gemeinde', 'kontakt', 'hund']) {
    await fillStep(page, definition, id, 'helga-sommer');
    await goOn(page);
  }
  await expect(title(page)).toHaveText('Die Hundesteuer');
  // The browser itself asks for the icon again when the address changes.
  expect(requests.filter((url) => !url.startsWith('data:') && !url.includes('/icons/'))).toEqual([]);
  const stored = await page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(stored).toEqual({ session: ['uebung:hund-anmelden'], local: [], cookies: '', databases: 0 });
});

test('"Von vorn" can be undone', async ({ page }) => {
  await page.goto(dog);
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await page.getByRole('button', { name: 'Von vorn' }).click();
  await expect(page.getByLabel('Ortschaft')).toHaveValue('');
  await calmly(page, () => page.getByRole('button', { name: 'Zurück zu meiner letzten Übung' }).click());
  await expect(page.getByLabel('Ortschaft')).toHaveValue('wellen');
});

test('keeps a run that is under way when a link asks for a rung', async ({ page }) => {
  await page.goto(dog);
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await page.getByLabel('Ortschaft').blur();
  await page.goto('/');
  await page.getByRole('link', { name: 'Erste Übung öffnen' }).click();
  await expect(page.getByLabel('Ortschaft')).toHaveValue('wellen');
});
