import { expect } from '@playwright/test';
import { test, visit } from '../tab.ts';
import { calmly, definitionOf, dog, fillStep, goOn, hurry, title } from './practice-steps.ts';

test('names a mistake when it happens and lets the learner repair it', async ({ tab }) => {
  await visit(tab, `${dog}#schritt-hund`);
  await fillStep(tab, await definitionOf(tab), 'hund', 'helga-sommer');
  const chip = tab.getByLabel('Chipnummer');
  await chip.fill('0417');
  await goOn(tab);
  const summary = tab.getByRole('region', { name: 'Eine Stelle passt noch nicht' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Das ist die Nummer der Hundemarke.');
  await calmly(tab, () => summary.getByRole('link', { name: 'Chipnummer' }).click());
  await expect(chip).toBeFocused();
  await expect(chip).toHaveValue('0417');
  await expect(chip).toHaveAttribute('aria-invalid', 'true');
  await chip.fill('276098100000001');
  await goOn(tab);
  await expect(title(tab)).toHaveText('Die Hundesteuer');
});

test('rehearses every mistake in the Fehler-Werkstatt', async ({ page }) => {
  test.setTimeout(120_000);
  await hurry(page);
  await page.goto(`${dog}#fehler-werkstatt`);
  const definition = await definitionOf(page);
  const mistakes = definition.steps.flatMap((step) => step.mistakes.map((mistake) => ({ step, ...mistake })));
  expect(mistakes.length).toBeGreaterThanOrEqual(3);
  for (const { step, title: name, field: path, say } of mistakes) {
    await calmly(page, () => page.getByRole('button', { name }).click());
    await expect(page.locator('.coach')).toContainText('Wir haben einen Fehler gemacht');
    await goOn(page);
    await expect(page.locator('.kern-error').filter({ hasText: say })).toBeVisible();
    const field = step.fields.find(({ id }) => path === `${step.id}.${id}`);
    if (field) await fillStep(page, { ...definition, steps: [{ ...step, fields: [field] }] }, step.id, 'helga-sommer');
    await goOn(page);
    await expect(title(page)).toHaveText('Fehler-Werkstatt');
  }
  await expect(page.getByText('Sie haben alle Fehler in Ordnung gebracht.')).toBeVisible();
});

test('keeps what was typed before the Fehler-Werkstatt', async ({ page }) => {
  await page.goto(dog);
  await page.getByLabel('Ortschaft').selectOption('wellen');
  await page.getByRole('button', { name: 'Fehler-Werkstatt' }).click();
  await calmly(page, () => page.locator('.tafel-wahl').first().click());
  await calmly(page, () => page.getByRole('button', { name: 'Zurück zu meiner letzten Übung' }).click());
  await expect(page.getByLabel('Ortschaft')).toHaveValue('wellen');
});

for (const [what, label, raw] of [
  ['an IBAN', 'Chipnummer', 'DE75 5121 0800 1245 1261 99'],
  ['a tax id', 'Chipnummer', '86095742719'],
  ['an ID card number', 'Versicherungsnummer', 'L01X00T471'],
  ['an e-mail address', 'Name des Hundes', 'erika.mustermann@gmx.de'],
  ['a phone number', 'Rasse', '0171 2345678'],
] as const) {
  test(`stops ${what} of somebody else and keeps nothing of it`, async ({ tab }) => {
    await visit(tab, `${dog}#schritt-hund`);
    const field = tab.getByLabel(label);
    await field.fill(raw);
    await field.blur();
    await expect(tab.getByText('Das sieht nach echten Daten aus.').first()).toBeVisible();
    await expect(field).toHaveValue('');
    const kept = await tab.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept).not.toContain(raw);
    expect(kept).not.toContain(raw.replace(/\s/g, ''));
  });
}
