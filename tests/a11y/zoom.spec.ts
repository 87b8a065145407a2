import { expect, type Page } from '@playwright/test';
import { pagesOf } from '../offline/served-site.ts';
import { test, visit } from '../tab.ts';

const kinds = [
  '/',
  '/themen/',
  '/hilfe/',
  '/begriffe/',
  '/begriffe/iban/',
  '/suche/',
  '/a-z/',
  '/impressum/',
  '/404.html',
];
const heavy = pagesOf()
  .map(({ path }) => path)
  .filter((path) => /^\/(lektionen|uebungen|themen)\/./.test(path));
const exercise = '/uebungen/hund-anmelden/';

/** What sticks out to the right, by tag and class; empty when nobody has to scroll sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (node) => node.getBoundingClientRect().right > width + 1,
    );
    return wide.map((node) => `${node.tagName}.${node.className}`).slice(0, 5);
  });

const small = { width: 320, height: 640 };

for (const path of [...kinds, ...heavy]) {
  test(`${path} fits on 320 px and with text twice as large, and moves nothing for those who do not want it`, async ({
    tab,
  }) => {
    await visit(tab, path, { ...small, reducedMotion: 'reduce' });
    expect(await tab.evaluate(() => document.getAnimations().length), 'what moves').toBe(0);
    expect(await sideways(tab), 'at 320 px').toEqual([]);
    await tab.setViewportSize({ width: 640, height: 640 });
    await tab.evaluate(() => document.documentElement.setAttribute('style', 'font-size: 200%'));
    expect(await sideways(tab), 'with text at 200 %').toEqual([]);
  });
}

for (const [place, sign] of [
  ['stufe-zeigen', '[data-coach]'],
  ['stufe-mitmachen', '.coach'],
  ['schritt-hund', '#hund-chipnummer'],
  ['schritt-pruefen', '.kern-summary'],
  ['schritt-post', '.post-zeile'],
  ['fehler-werkstatt', '.tafel-wahl'],
] as const) {
  test(`the exercise at #${place} fits on 320 px`, async ({ tab }) => {
    await visit(tab, `${exercise}#${place}`, small);
    await expect(tab.locator(sign).first()).toBeVisible();
    expect(await sideways(tab)).toEqual([]);
  });
}

/** Things to tap that are lower than they may be; links in running text and hidden things do not count. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const fields = 'select, textarea, label:has(input), input:not([type=radio], [type=checkbox])';
    const others = 'button, summary, .target, .button, nav li a, .cards a';
    const targets = [...document.querySelectorAll<HTMLElement>(`${fields}, ${others}`)];
    const seen = targets.filter((node) => node.offsetParent !== null && !node.closest('dialog, .crumbs'));
    return seen
      .filter((node) => node.getBoundingClientRect().height < 47.5)
      .map((node) => `${Math.round(node.getBoundingClientRect().height)} px: ${node.textContent?.trim().slice(0, 40)}`);
  });

for (const path of ['/', '/hilfe/', '/lektionen/hund-anmelden/', exercise, `${exercise}#schritt-hund`]) {
  test(`everything to tap on ${path} is large enough on a phone`, async ({ tab }) => {
    await visit(tab, path);
    expect(await smallTargets(tab)).toEqual([]);
  });
}

test('the main button of an exercise is at least 64 px high and as wide as the form on a phone', async ({ tab }) => {
  await visit(tab, exercise);
  const button = await tab.locator('.kern-nav .kern-btn').first().boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(64);
  expect(button?.width).toBeGreaterThan(250);
});

for (const path of ['/', '/lektionen/hund-anmelden/', '/hilfe/', '/404.html']) {
  test(`the main buttons on ${path} are at least 64 px high on a phone`, async ({ tab }) => {
    await visit(tab, path);
    const low = await tab
      .locator('.button:not(.quiet):visible')
      .evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 64).length);
    expect(low).toBe(0);
  });
}

/** Whether what has the focus wears a line thick enough to see. */
const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3;
  });

for (const path of ['/', '/lektionen/hund-anmelden/', exercise]) {
  test(`${path} shows in forced colours where the focus is`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await isFocusSeen(page), `after ${presses + 1} times Tab`).toBe(true);
    }
  });
}
