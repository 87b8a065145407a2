import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Sheet {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Prints the page as it is and reads each sheet. Measures in points: A4 is 595 × 842. */
const printed = async (page: Page): Promise<Sheet[]> => {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const { width, height } = sheet.getViewport({ scale: 1 });
    sheets.push({ text: text.replace(/\s+/g, ' '), width: Math.round(width), height: Math.round(height) });
  }
  return sheets;
};

for (const exercise of ['hund-anmelden', 'wohnsitz-ummelden']) {
  test(`the paper version of ${exercise} has the numbers of the screen and the mark on every sheet`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.goto(`/uebungen/${exercise}/`);
    const steps = JSON.parse((await page.locator('script[data-uebung]').textContent()) ?? '').steps.length;
    await page.goto(`/uebungen/${exercise}/drucken/`, { waitUntil: 'networkidle' });
    const sheets = await printed(page);
    const whole = sheets.map(({ text }) => text).join(' ');
    for (let step = 1; step < steps; step += 1) expect(whole).toMatch(new RegExp(`Schritt ${step} von ${steps}`));
    for (const number of ['1.1', '2.1', '3.1']) expect(whole).toContain(number);
    expect(sheets.filter(({ text }) => !text.includes('ÜBUNG'))).toEqual([]);
    expect(sheets.filter(({ width, height }) => width !== 595 || height !== 842)).toEqual([]);
    expect(whole).not.toContain('Zum Inhalt springen');
    expect(whole).toContain('Lösung für Helga Sommer');
  });
}

test('a printed lesson has its pictures with numbers and no menu', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/lektionen/hund-anmelden/', { waitUntil: 'networkidle' });
  const whole = (await printed(page)).map(({ text }) => text).join(' ');
  expect(whole).toContain('Schritt 3 von 7');
  expect(whole).toContain('Nichts wird abgeschickt');
  expect(whole).toContain('Kommen Sie nicht weiter?');
  expect(whole).not.toContain('In dieser Lektion');
  expect(whole).not.toContain('Jetzt üben ');
});

test('a printed lesson says what each answer has to say', async ({ page }) => {
  await page.goto('/lektionen/hund-anmelden/', { waitUntil: 'networkidle' });
  const said = (await page.locator('.feedback').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
  const whole = (await printed(page)).map(({ text }) => text).join(' ');
  expect(said.length).toBeGreaterThanOrEqual(4);
  // A sheet breaks sentences into lines; their beginnings are enough to know them.
  expect(said.filter((text) => !whole.includes(text.slice(0, 25)))).toEqual([]);
});
