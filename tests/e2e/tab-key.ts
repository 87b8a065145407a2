import type { Page } from '@playwright/test';

/** Words of the link, button or field that has the focus, without breaks. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

const tabUntil = async (page: Page, wanted: string, isThere: () => Promise<boolean>): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`The keyboard never reached ${wanted}.`);
};

/** Presses Tab until the focus stands on something; fails when it never comes. */
export const tabTo = (page: Page, selector: string): Promise<void> =>
  tabUntil(page, selector, () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector));

/** Presses Tab until the focus stands on a link or button with these words; fails when it never comes. */
export const tabToWords = (page: Page, words: string): Promise<void> =>
  tabUntil(page, `"${words}"`, async () => (await focused(page)) === words);
