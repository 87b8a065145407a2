import { expect, test } from 'vitest';
import { byLetter, type Entry } from './a-to-z.ts';

const entry = (title: string): Entry => ({ title, href: '/', kind: 'Begriff' });
const titles = (...words: string[]): (readonly [string, string[]])[] =>
  [...byLetter(words.map(entry))].map(([letter, entries]) => [letter, entries.map(({ title }) => title)]);

test('puts umlauts with their vowel', () => {
  expect(titles('Zahl', 'Überweisung', 'Umzug', 'Ärztin', 'Adresse')).toEqual([
    ['A', ['Adresse', 'Ärztin']],
    ['U', ['Überweisung', 'Umzug']],
    ['Z', ['Zahl']],
  ]);
});

test('orders digits by value before all letters', () => {
  expect(titles('Amt', '115', '20')).toEqual([
    ['0–9', ['20', '115']],
    ['A', ['Amt']],
  ]);
});
