import { expect, type Page, test } from '@playwright/test';
import { engineParts } from './engine.ts';
import { itemised, partsOf, scriptsOf, stylesOf, sum } from './page-files.ts';
import { exercises, lessons } from './site-pages.ts';

test.use({ serviceWorkers: 'block' });

/** Bytes, compressed with gzip; a kB is 1,000 of them. The first flight of a connection carries 14.6 kB. */
const lessonBudget = 14_000;
const engineBudget = 15_000;

for (const path of lessons()) {
  test(`${path} and its style and script weigh at most 14 kB`, () => {
    const parts = partsOf(path);
    expect(sum(parts, 'gzip'), itemised(parts)).toBeLessThanOrEqual(lessonBudget);
  });
}

for (const path of exercises()) {
  test(`the engine and its kinds on ${path} weigh at most 15 kB`, () => {
    const parts = engineParts(path);
    expect(sum(parts, 'gzip'), itemised(parts)).toBeLessThanOrEqual(engineBudget);
  });
}

const isCode = (url: string): boolean => /\.(js|css)$/.test(url);

/** Addresses of the script and style files that a browser asks for. */
const askedFor = async (page: Page, path: string): Promise<string[]> => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(path, { waitUntil: 'networkidle' });
  return [...asked].filter(isCode).sort();
};

for (const path of [...lessons().slice(0, 1), ...exercises().slice(0, 1)]) {
  test(`a browser loads for ${path} exactly what is weighed here`, async ({ page }) => {
    expect(await askedFor(page, path)).toEqual([...new Set([...scriptsOf(path), ...stylesOf(path)])].sort());
  });
}
