import { describe, expect, it, test } from 'vitest';
import { entries as letter } from './letter/schema.ts';
import { entries as note } from './note/schema.ts';
import { type Block, blocksOf, namesIn } from './wording.ts';

const row = (label: string, entry: string) => ({ label, entry });

test.each<readonly [string, readonly Block[]]>([
  ['', []],
  ['\n \n', []],
  ['Guten Tag', [{ paragraph: ['Guten Tag'] }]],
  ['Eins\n\n  Zwei ', [{ paragraph: ['Eins'] }, { paragraph: ['Zwei'] }]],
  ['Hund: {hund}', [{ rows: [row('Hund', 'hund')] }]],
  ['Hund: {hund}\nBeginn: {beginn}', [{ rows: [row('Hund', 'hund'), row('Beginn', 'beginn')] }]],
  ['A: {a}\nText\nB: {b}', [{ rows: [row('A', 'a')] }, { paragraph: ['Text'] }, { rows: [row('B', 'b')] }]],
  ['Straße und Nummer: {strasse-nr}', [{ rows: [row('Straße und Nummer', 'strasse-nr')] }]],
  ['Hund: {hund}.', [{ paragraph: ['Hund: ', { entry: 'hund' }, '.'] }]],
  ['Ihr Hund {hund} ist da.', [{ paragraph: ['Ihr Hund ', { entry: 'hund' }, ' ist da.'] }]],
  ['{a}{b}', [{ paragraph: ['', { entry: 'a' }, '', { entry: 'b' }, ''] }]],
  ['Hund:{hund}', [{ paragraph: ['Hund:', { entry: 'hund' }, ''] }]],
  ['Achtung: wichtig: {a}', [{ paragraph: ['Achtung: wichtig: ', { entry: 'a' }, ''] }]],
  ['Klammern {} und { a } bleiben', [{ paragraph: ['Klammern {} und { a } bleiben'] }]],
])('"%s" is laid out in blocks', (text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});

test.each([
  ['', []],
  ['nichts', []],
  ['{a} und {b-c}', ['a', 'b-c']],
  ['{a} und {a}', ['a', 'a']],
  ['A: {a}\nB: {b}', ['a', 'b']],
  ['{} { a } {ä}', []],
])('"%s" names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

describe('the text of a paper', () => {
  const messages = (schema: typeof note | typeof letter, entries: object): string[] =>
    schema.safeParse(entries).error?.issues.map(({ message }) => message) ?? [];

  it('shows every free entry exactly once', () => {
    expect(messages(note, { text: 'Hund: {hund}', hund: 'Bello' })).toEqual([]);
    expect(messages(note, { text: 'Guten Tag', hund: 'Bello' })[0]).toContain(
      '"hund" must stand in the text exactly once',
    );
    expect(messages(note, { text: '{hund}, {hund}', hund: 'Bello' })[0]).toContain('exactly once');
  });

  it('names no other entry, and the error names the nearest', () => {
    const [first] = messages(note, { text: '{hunt} {hund}', hund: 'Bello' });
    expect(first).toBe('The text names {hunt}, which is no entry. Did you mean {hund}?');
  });

  it('does not repeat what a letter shows at its own place', () => {
    const entries = { absender: 'A', datum: '1.1.2026', betreff: 'B', text: 'vom {datum}' };
    expect(messages(letter, entries)).toEqual(['The paper shows "datum" already; take {datum} out of the text.']);
  });
});
