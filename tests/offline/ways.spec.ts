import { expect, type Page, test } from '@playwright/test';
import { calmly, hurry, playToEnd, title } from '../e2e/practice-steps.ts';
import { pagesBelow } from '../weight/site-pages.ts';
import { type ServedSite, serveSite, waitUntilStored } from './served-site.ts';

let site: ServedSite;

test.use({ viewport: { width: 360, height: 740 } });
test.beforeEach(async () => {
  site = await serveSite();
});
test.afterEach(() => site.stop());

const person = 'helga-sommer';
const bar = (page: Page) => page.getByRole('navigation', { name: 'Ihr Weg' });

/** Lets the coach do everything, one thing at a time. */
const watch = async (page: Page): Promise<void> => {
  await calmly(page, () => page.getByRole('button', { name: /^Zeigen/ }).click());
  while (!(await title(page).textContent())?.includes('Geschafft'))
    await calmly(page, () => page.locator('[data-coach]').click());
};

const onRung =
  (name: RegExp) =>
  async (page: Page): Promise<void> => {
    await calmly(page, () => page.getByRole('button', { name }).click());
    await playToEnd(page, person);
  };

/** Each Weg on another rung; all rungs of all Wege are walked without a browser in `tests/content/wege.test.ts`. */
const ways = [watch, onRung(/^Mitmachen/), onRung(/^Allein/), onRung(/^Mit Tipps/)];

test('there are at least three Wege', () => {
  expect(pagesBelow('/wege/').length).toBeGreaterThanOrEqual(3);
});

for (const [index, path] of pagesBelow('/wege/').entries())
  test(`${path} is walked on a phone without a network, with a reload in its middle`, async ({ page }) => {
    test.setTimeout(300_000);
    await hurry(page);
    await page.goto(site.origin + path);
    await waitUntilStored(page);
    await site.stop();
    const stations = await page.locator('[data-station]').count();
    await page.getByRole('link', { name: 'Den Weg beginnen' }).click();
    for (let station = 1; station <= stations; station += 1) {
      await expect(bar(page)).toContainText(`Station ${station} von ${stations}`);
      await page.reload();
      await expect(bar(page)).toContainText(`Station ${station} von ${stations}`);
      await ways[index % ways.length]?.(page);
      if (station < stations) await page.getByRole('link', { name: 'Weiter auf dem Weg' }).click();
    }
    await page.getByRole('link', { name: 'Den ganzen Weg ansehen' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Sie sind den ganzen Weg gegangen.' })).toBeVisible();
  });
