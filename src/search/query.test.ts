import { expect, test } from 'vitest';
import { respelled, tellingWords } from './query.ts';

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
