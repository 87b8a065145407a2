import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { calmly, dog, goOn } from '../e2e/practice-steps.ts';
import { pagesOf } from '../offline/served-site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** What axe complains about, one line each: rule, place, and what to do. */
const complaints = async (page: Page, part = 'html'): Promise<string[]> => {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({ runOnly: tags, rules, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} at ${target}: ${help}`));
};

const isTerm = (path: string): boolean => /^\/begriffe\/./.test(path);

test.use({ reducedMotion: 'reduce' });

// Around its words a term looks like any other page.
test('no term has anything that axe complains about', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 900 });
  const terms = pagesOf().filter(({ path }) => isTerm(path));
  expect(terms.length).toBeGreaterThan(20);
  for (const { path } of terms) {
    await page.goto(path);
    expect.soft(await complaints(page, 'main'), path).toEqual([]);
  }
});

for (const { width, colorScheme } of [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const) {
  test.describe(`at ${width} px in the ${colorScheme} theme`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const { path } of pagesOf()) {
      if (isTerm(path) && !path.endsWith('/iban/')) continue;
      test(`${path} has nothing that axe complains about`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto(path);
        expect(await complaints(page)).toEqual([]);
      });
    }

    test('a form with errors, and a paper over it, have nothing that axe complains about', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`${dog}#schritt-hund`);
      await page.getByLabel('Chipnummer').fill('0417');
      await goOn(page);
      expect(await complaints(page), 'errors').toEqual([]);
      await calmly(page, () => page.getByRole('button', { name: 'Heimtierausweis' }).click());
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await complaints(page), 'paper enlarged').toEqual([]);
    });

    for (const place of ['stufe-zeigen', 'stufe-mitmachen', 'schritt-pruefen', 'schritt-fertig', 'fehler-werkstatt']) {
      test(`the exercise at #${place} has nothing that axe complains about`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto(`${dog}#${place}`);
        expect(await complaints(page)).toEqual([]);
      });
    }

    test('the end of the exercise has nothing that axe complains about', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`${dog}#schritt-post`);
      await page.locator('.post-zeile').first().click();
      expect(await complaints(page), 'mailbox').toEqual([]);
      await calmly(page, () => page.getByRole('button', { name: 'Nächste Nachricht' }).click());
      await goOn(page);
      await expect(page.locator('.tafel')).toBeVisible();
      expect(await complaints(page), 'end').toEqual([]);
    });
  });
}
