import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { calmly, dog, goOn } from '../e2e/practice-steps.ts';
import { pagesOf } from '../offline/served-site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** What axe complains about, one line each: rule, place, and what to do. */
const complaints = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: tags, rules }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} at ${target}: ${help}`));
};

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

for (const { width, colorScheme } of [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const) {
  test.describe(`at ${width} px in the ${colorScheme} theme`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const { path } of pagesOf()) {
      // Pages of one kind differ in words only: terms are all looked at once, in one theme.
      if (path.startsWith('/begriffe/') && path !== '/begriffe/iban/' && width === 1280) continue;
      test(`${path} has nothing that axe complains about`, async ({ page }) => {
        await page.goto(path);
        expect(await complaints(page)).toEqual([]);
      });
    }

    test('the exercise has nothing that axe complains about, whatever state it is in', async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto(`${dog}#schritt-hund`);
      await page.getByLabel('Chipnummer').fill('0417');
      await goOn(page);
      expect(await complaints(page), 'errors').toEqual([]);
      await calmly(page, () => page.getByRole('button', { name: 'Heimtierausweis' }).click());
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await complaints(page), 'paper enlarged').toEqual([]);
      await page.keyboard.press('Escape');
      for (const rung of ['Zeigen', 'Mitmachen']) {
        await calmly(page, () => page.getByRole('button', { name: new RegExp(`^${rung}`) }).click());
        expect(await complaints(page), rung).toEqual([]);
      }
      for (const place of ['pruefen', 'fertig', 'post']) {
        await page.evaluate(() => sessionStorage.clear());
        await page.goto(`${dog}?${place}#schritt-${place}`);
        expect(await complaints(page), place).toEqual([]);
      }
      await page.locator('.kern-mail__head').first().click();
      await goOn(page);
      await expect(page.locator('.tafel')).toBeVisible();
      expect(await complaints(page), 'end').toEqual([]);
      await calmly(page, () => page.getByRole('button', { name: 'Fehler-Werkstatt' }).click());
      expect(await complaints(page), 'Fehler-Werkstatt').toEqual([]);
    });
  });
}
