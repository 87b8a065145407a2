import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // Besides the plain rule, which it leaves everything to that is paler still.
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
  resultTypes: ['violations'],
  // Fetches style sheets of other servers and sound files: there are none.
  preload: false,
};

/** Puts axe into this page and into every page that comes after it in the same tab: that is twice as fast as putting it into each. */
const bringAxe = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.addInitScript({ content: script });
  await page.evaluate(script);
};

/** Some parts are not laid out while they are far from the screen; axe would judge them as if they had no ground. */
const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.bild, .werkzeug, .help, .foot'))
      part.style.contentVisibility = 'visible';
  });

/** What axe complains about on the page as it stands, or in a part of it, one line each: rule, place, and what to do. */
export const complaints = async (page: Page, part = 'html'): Promise<string[]> => {
  await bringAxe(page);
  await layOutAll(page);
  const violations = await page.evaluate(
    async ([place, wanted]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(place, wanted)).violations;
    },
    [part, options] as const,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} at ${target}: ${help}`));
};
