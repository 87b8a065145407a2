import { describe, expect, test } from 'vitest';
import { measure, syllables } from './formulas.ts';
import { readProse } from './prose.ts';
import { sentencesOf } from './sentences.ts';

test.each([
  ['Hund', 1],
  ['Hunde', 2],
  ['Haus', 1],
  ['Häuser', 2],
  ['Ausweis', 2],
  ['Formular', 3],
  ['Betrüger', 3],
  ['anmelden', 3],
  ['Bescheinigung', 4],
  ['Online-Ausweis', 5],
  ['typisch', 2],
  ['PIN', 1],
  ['15', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

const measured = (text: string) => {
  const { blocks } = readProse(text);
  return measure(blocks.flatMap((block) => sentencesOf(block, {})).map(({ words }) => words));
};

describe('three short sentences, counted by hand', () => {
  // 3 + 5 + 2 words; "Anmeldung" and "Gemeinde" have three syllables and over six letters; 5 words have one syllable.
  const found = measured('Der Hund bellt. Die Anmeldung macht die Gemeinde. Bello schläft.');

  test('words and sentences', () => {
    expect(found).toMatchObject({ words: 10, sentences: 3, longest: 5 });
  });

  test('Amstad: 180 − 10/3 − 58.5 · 15/10', () => {
    // der hund bellt die an-mel-dung macht die ge-mein-de bel-lo schläft = 1+1+1+1+3+1+1+3+2+1
    expect(found.amstad).toBeCloseTo(180 - 10 / 3 - 58.5 * 1.5, 6);
  });

  test('LIX: 10/3 + 100 · 3/10', () => {
    // Anmeldung, Gemeinde, schläft: seven letters and more
    expect(found.lix).toBeCloseTo(10 / 3 + 30, 6);
  });

  test('Wiener Sachtextformel 1: MS 20, SL 10/3, IW 30, ES 70', () => {
    expect(found.wiener).toBeCloseTo(0.1935 * 20 + (0.1672 * 10) / 3 + 0.1297 * 30 - 0.0327 * 70 - 0.875, 6);
  });
});

test('a sentence of the law reads much harder than a lesson may', () => {
  // Onlinezugangsgesetz, § 1 (1), counted by hand: 17 words, one sentence, 11 of them over six letters.
  const law = measured(
    'Bund und Länder sind verpflichtet, ihre Verwaltungsleistungen auch elektronisch über Verwaltungsportale anzubieten, soweit gesetzliche Vorschriften nicht entgegenstehen.',
  );
  expect(law.words).toBe(17);
  expect(law.lix).toBeCloseTo(17 + (100 * 8) / 17, 6);
  expect(law.amstad).toBeLessThan(40);
  expect(law.wiener).toBeGreaterThan(10);
});

test('a text without words is refused', () => {
  expect(() => measure([])).toThrow('A text without words cannot be measured.');
});
