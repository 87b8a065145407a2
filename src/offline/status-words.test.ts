import { expect, test } from 'vitest';
import { type OfflineState, statusWords } from './status-words.ts';

const progress = (done: number, complete = false): OfflineState => ({ type: 'progress', done, total: 48, complete });

test.each([
  [progress(0), '0 von 48 Seiten gespeichert'],
  [progress(12), '12 von 48 Seiten gespeichert'],
  [progress(48), 'Alle 48 Seiten sind gespeichert. Es fehlt noch die Suche.'],
  [progress(48, true), 'Fertig gespeichert: alle 48 Seiten.'],
] as const)('tells how far the device is', (state, words) => {
  expect(statusWords(state)).toBe(words);
});

test('never says finished before the last file is there', () => {
  for (let done = 0; done <= 48; done += 1) expect(statusWords(progress(done))).not.toContain('Fertig');
});

test('says kindly where it cannot work', () => {
  expect(statusWords('unsupported')).toContain('Mit Internet geht alles');
  expect(statusWords('interrupted')).toContain('geht es von selbst weiter');
});
