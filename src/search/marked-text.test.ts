import { expect, test } from 'vitest';
import { markedPieces } from './marked-text.ts';

test('marks what fits and leaves the rest plain', () => {
  expect(markedPieces('Ihr <mark>Hund</mark> und <mark>Sie</mark>')).toEqual([
    { text: 'Ihr ', marked: false },
    { text: 'Hund', marked: true },
    { text: ' und ', marked: false },
    { text: 'Sie', marked: true },
  ]);
});

test('reads escaped signs once', () => {
  expect(markedPieces('a &lt;b&gt; &amp;lt;')).toEqual([{ text: 'a <b> &lt;', marked: false }]);
});

test('keeps any other tag as visible text', () => {
  expect(markedPieces('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', marked: false },
  ]);
});
