import { expect, type Page, test } from '@playwright/test';
import { exercises } from '../weight/site-pages.ts';
import {
  calmly,
  definitionOf,
  dog,
  enter,
  fillStep,
  forward,
  goOn,
  hurry,
  playToEnd,
  title,
} from './practice-steps.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('a learner goes all four rungs', async ({ page }) => {
  test.setTimeout(240_000);
  await hurry(page);
  await page.goto('/uebungen/hund-anmelden/');
  const rungs = page.getByRole('list', { name: 'So möchten Sie üben' });
  await rungs.getByRole('button', { name: /Zeigen/ }).click();
  while (!(await title(page).textContent())?.includes('Geschafft'))
    await calmly(page, () => page.locator('[data-coach]').click());
  await calmly(page, () => page.getByRole('button', { name: 'Nächste Stufe: Mitmachen' }).click());
  await playToEnd(page, 'helga-sommer');
  await calmly(page, () => page.getByRole('button', { name: 'Nächste Stufe: Mit Tipps' }).click());
  await playToEnd(page, 'helga-sommer');
  await calmly(page, () => page.getByRole('button', { name: 'Nächste Stufe: Allein' }).click());
  await expect(page.locator('.coach')).toContainText('Kurt Sommer');
  await playToEnd(page, 'kurt-sommer');
  await expect(page.getByRole('heading', { name: 'Das hat gleich gepasst' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Das sehen Sie sich noch einmal an' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'So machen Sie es in echt' })).toBeVisible();
  await expect(rungs.getByText('Schon geschafft.')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Noch einmal mit Helga Sommer' })).toBeVisible();
});

test('a learner does a long exercise alone', async ({ page }) => {
  test.setTimeout(240_000);
  await hurry(page);
  await page.goto('/uebungen/wohnsitz-ummelden/#stufe-allein');
  await playToEnd(page, 'kurt-sommer');
  await expect(page.getByRole('heading', { name: 'Das hat gleich gepasst' })).toBeVisible();
});

/** Lets the coach do everything, inside the page, where a tap costs least; the places that were wider than the window. */
const watch = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const wide: string[] = [];
    for (let taps = 0; taps < 300 && !document.querySelector('.tafel'); taps += 1) {
      if (document.documentElement.scrollWidth > innerWidth) wide.push(location.hash);
      document.querySelector<HTMLElement>('[data-coach]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return wide;
  });

for (const exercise of exercises()) {
  test(`${exercise} is watched to its end on a phone, and never scrolls sideways`, async ({ page }) => {
    await hurry(page);
    await page.goto(`${exercise}#stufe-zeigen`);
    await expect(page.locator('[data-coach]')).toBeVisible();
    expect(await watch(page)).toEqual([]);
    await expect(title(page)).toContainText('Geschafft');
  });
}

test('shows on "allein" what differs from the papers, and never a score', async ({ page }) => {
  await page.goto(`${dog}#stufe-allein`);
  const definition = await definitionOf(page);
  for (const step of definition.steps) {
    await fillStep(page, definition, step.id, 'kurt-sommer');
    if (step.id === 'hund') await page.getByLabel('Rasse').fill('Pudel');
    await goOn(page);
  }
  await expect(page.getByText('Rasse: Bei Ihnen steht „Pudel“, auf dem Papier')).toBeVisible();
  await expect(page.locator('.tafel')).not.toContainText(/%|Punkte|falsch/);
});

test('answers kindly on "mitmachen" when another field is tapped first', async ({ page }) => {
  await page.goto(`${dog}#schritt-gemeinde`);
  await page.getByRole('button', { name: /Mitmachen/ }).click();
  await page.getByLabel('Ortschaft').selectOption('irxleben');
  await goOn(page);
  await page.getByLabel('Nachname').click();
  await expect(page.getByText('Dieses Feld kommt gleich. Erst ist „Anrede“ dran.')).toBeVisible();
  await page.keyboard.type('Sommer');
  await expect(page.getByLabel('Nachname')).toHaveValue('');
});

test('opens three hints one after the other, the last one fills the field in', async ({ page }) => {
  await page.goto(`${dog}#schritt-hund`);
  const chip = page.getByLabel('Chipnummer');
  await chip.click();
  await calmly(page, () => page.getByRole('button', { name: 'Tipp: Wo steht das?' }).click());
  await expect(page.getByText('Das steht hier: Heimtierausweis')).toBeVisible();
  await expect(page.locator('.papier-streif [data-look]')).toHaveText('276 098 100 000 001');
  await calmly(page, () => page.getByRole('button', { name: 'Tipp: Was trage ich ein?' }).click());
  await calmly(page, () => page.getByRole('button', { name: 'Für mich eintragen' }).click());
  await expect(chip).toHaveValue('276 098 100 000 001');
});

test('opens the first hint by itself after two tries that do not fit', async ({ page }) => {
  await page.goto(`${dog}#schritt-hund`);
  const chip = page.getByLabel('Chipnummer');
  for (const raw of ['123', '12345']) {
    await chip.fill(raw);
    await chip.blur();
    await page.waitForTimeout(50);
  }
  await expect(page.getByText('Das steht hier: Heimtierausweis')).toBeVisible();
});

test('takes every sensible spelling and tidies it up', async ({ page }) => {
  await page.goto(`${dog}#schritt-kontakt`);
  const definition = await definitionOf(page);
  const birthday = definition.steps[1]?.fields.find(({ id }) => id === 'geburtsdatum');
  if (birthday) await enter(page, 'kontakt', birthday, '14. März 1952');
  await page.getByLabel('Geburtsdatum', { exact: true }).blur();
  await expect(page.getByLabel('Geburtsdatum', { exact: true })).toHaveValue('14.03.1952');
  await expect(forward(page)).toBeVisible();
});
