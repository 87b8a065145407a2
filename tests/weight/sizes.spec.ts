import { expect, type Page, test } from '@playwright/test';
import { engineParts, isOfPlayed, lateParts, playedParts } from './engine.ts';
import { itemised, partsOf, scriptsOf, stylesOf, sum } from './page-files.ts';
import { easyLessons, exercises, lessons } from './site-pages.ts';

/** Bytes, compressed with brotli as the site is served. The first flight of a connection carries 14.6 kB. */
const lessonBudget = 14_000;
/** All that comes before somebody can practise: Preact, the usual kinds of fields, style, without played screens; the aim is 15,000. Lower this whenever the engine gets lighter. */
const engineBudget = 21_500;
/** What follows by itself: further kinds of fields, hints, Fehler-Werkstatt, the end, the Weg, the look of papers. */
const lateBudget = 11_700;
/** Script or style sheet of one kind of played screen. */
const playedBudget = 8_000;

for (const path of [...lessons(), ...easyLessons()]) {
  test(`${path} with its style and script weighs at most 14 kB`, () => {
    const parts = partsOf(path);
    expect(sum(parts, 'brotli'), itemised(parts)).toBeLessThanOrEqual(lessonBudget);
  });
}

for (const path of exercises()) {
  test(`the engine and its kinds on ${path} stay within their budget`, () => {
    const parts = engineParts(path);
    expect(sum(parts, 'brotli'), itemised(parts)).toBeLessThanOrEqual(engineBudget);
  });
}

test('what an exercise needs only after its first step stays within its budget', () => {
  const parts = lateParts(exercises()[0] ?? '');
  expect(parts).toHaveLength(3);
  expect(sum(parts, 'brotli'), itemised(parts)).toBeLessThanOrEqual(lateBudget);
});

test('no kind of played screen weighs more than its budget', () => {
  const parts = playedParts();
  expect(parts.length).toBeGreaterThan(22);
  expect(parts.filter(({ brotli }) => brotli > playedBudget).map(({ name, brotli }) => `${name}: ${brotli}`)).toEqual(
    [],
  );
});

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
    const weighed = [...scriptsOf(path), ...stylesOf(path), ...lateParts(path).map(({ name }) => name)];
    const asked = await askedFor(page, path);
    expect(asked.filter((file) => !isOfPlayed(file))).toEqual(
      [...new Set(weighed)].filter((file) => !isOfPlayed(file)).sort(),
    );
  });
}

for (const [path, kinds] of [
  ['/uebungen/hund-anmelden/', 1],
  ['/uebungen/wohnsitz-ummelden/', 4],
] as const) {
  test(`${path} loads only the ${kinds} kinds of played screens that it uses`, async ({ page }) => {
    const asked = await askedFor(page, path);
    expect(asked.filter((file) => file.includes('/load.'))).toHaveLength(kinds);
  });
}
