import { expect, test } from 'vitest';
import { isCutShort, respelled, tellingWords } from './query.ts';

test.each([
  ['Wie melde ich meinen Hund an?', ['melde', 'Hund']],
  ['Ich will umziehen', ['umziehen']],
  ['E-Mail', ['E-Mail']],
  ['Mail', ['Mail']],
  ['115', ['115']],
  ['wie ich', ['wie', 'ich']],
  ['  ', []],
])('keeps the telling words of "%s"', (typed, words) => {
  expect(tellingWords(typed)).toEqual(words);
});

test.each([
  ['Wonung', 'wohnung'],
  ['umzihen', 'umziehen'],
  ['bunid', 'bundid'],
  ['PNI', 'PNI'],
  ['Xylophonkonzert', 'Xylophonkonzert'],
])('reads "%s" as "%s"', (typed, word) => {
  expect(respelled([typed], ['wohnung', 'umziehen', 'bundid', 'pin'])).toEqual([word]);
});

test.each([
  ['Wonung', ['Wo', '„Wo'], true],
  ['Wonung', ['Wohnung'], false],
  ['Wo', ['Wohnung'], false],
  ['Hunde', ['Hund'], false],
  ['Hund anmelden', ['Hund', 'an'], true],
  ['Hund', [], false],
  ['Ausweis', ['Karte'], false],
])('"%s", marked as %j, is cut short: %s', (typed, marked, short) => {
  expect(isCutShort(tellingWords(typed), marked)).toBe(short);
});
