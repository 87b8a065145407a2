import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { siteFolder } from '../../src/commands/build-site.ts';
import { complaints } from '../a11y/complaints.ts';
import { test, visit } from '../tab.ts';

const gallery = '/schaukasten/';
const phone = { width: 360, height: 900, colorScheme: 'light', reducedMotion: 'reduce' } as const;
const html = readFileSync(join(siteFolder, 'schaukasten/index.html'), 'utf8');
const examples = [...html.matchAll(/<article id="([^"]+)" data-example="([^"]+)"/g)].map(([, id = '', name = '']) => ({
  id,
  name,
}));

/** Opens the gallery once; what is looked at stands alone on it, the others are put aside. */
async function alone(page: Page, id: string): Promise<void> {
  if (!page.url().endsWith(gallery)) await visit(page, gallery, phone);
  await page.evaluate((wanted) => {
    const home = window as unknown as { all?: Map<string, Element> };
    home.all ??= new Map([...document.querySelectorAll('[data-example]')].map((one) => [one.id, one]));
    for (const old of document.querySelectorAll('.schau, [data-example]')) old.remove();
    const example = home.all.get(wanted);
    const heading = document.querySelector('main > h2') ?? document.createElement('h2');
    heading.textContent = 'Beispiel';
    if (example) document.querySelector('main')?.append(heading, example);
  }, id);
}

test('the gallery shows every kind with examples', () => {
  expect(examples.length).toBeGreaterThan(150);
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});

for (const { id, name } of examples)
  test(`${name}: nothing that axe complains about, and no wider than a phone`, async ({ tab }, info) => {
    await alone(tab, id);
    const example = tab.locator(`[id="${id}"]`);
    await example.screenshot({ path: info.outputPath(`${id}.png`) });
    expect(await complaints(tab)).toEqual([]);
    expect(await example.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
