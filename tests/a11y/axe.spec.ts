import { expect, type Page } from '@playwright/test';
import { calmly, dog, goOn } from '../e2e/practice-steps.ts';
import { pagesOf } from '../offline/served-site.ts';
import { test, type View, visit } from '../tab.ts';
import { pageKinds } from '../weight/site-pages.ts';
import { complaints } from './complaints.ts';

const light = { width: 360, height: 900, colorScheme: 'light', reducedMotion: 'reduce' } as const;
const dark = { ...light, width: 1280, colorScheme: 'dark' } as const;

const looks: readonly { name: string; view: View; paths: readonly string[] }[] = [
  { name: 'at 360 px in the light theme', view: light, paths: pagesOf().map(({ path }) => path) },
  { name: 'at 1280 px in the dark theme', view: dark, paths: pageKinds() },
];
const places = ['stufe-zeigen', 'stufe-mitmachen', 'schritt-pruefen', 'schritt-fertig', 'fehler-werkstatt'];

const finds = async (page: Page, state: string, part?: string): Promise<void> =>
  expect(await complaints(page, part), state).toEqual([]);

/** All pages have the same frame; it is looked at on one page of each kind (`pageKinds`), and of the others only what is their own. */
const framed = new Set(pageKinds());
const partOf = (path: string): string => (framed.has(path) || path.includes('#') ? 'html' : 'main');

for (const { name, view, paths } of looks)
  test.describe(name, () => {
    for (const path of [...paths, ...places.map((place) => `${dog}#${place}`)])
      test(`${path} has nothing that axe complains about`, async ({ tab }) => {
        await visit(tab, path, view);
        await finds(tab, path, partOf(path));
      });

    test('a form with errors, and a paper over it, have nothing that axe complains about', async ({ tab }) => {
      await visit(tab, `${dog}#schritt-hund`, view);
      await tab.getByLabel('Chipnummer').fill('0417');
      await goOn(tab);
      await finds(tab, 'errors');
      await calmly(tab, () => tab.getByRole('button', { name: 'Heimtierausweis' }).click());
      await expect(tab.getByRole('dialog')).toBeVisible();
      await finds(tab, 'paper enlarged');
    });

    test('the end of the exercise has nothing that axe complains about', async ({ tab }) => {
      await visit(tab, `${dog}#schritt-post`, view);
      await tab.locator('.post-zeile').first().click();
      await finds(tab, 'mailbox');
      await calmly(tab, () => tab.getByRole('button', { name: 'Nächste Nachricht' }).click());
      await goOn(tab);
      await expect(tab.locator('.tafel')).toBeVisible();
      await finds(tab, 'end');
    });
  });
