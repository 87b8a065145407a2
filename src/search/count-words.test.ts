import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  [0, 'Kein Treffer'],
  [1, '1 Treffer'],
  [12, '12 Treffer'],
])('announces %i results as "%s"', (count, words) => {
  expect(countWords(count)).toBe(words);
});

test('says which words were searched instead of the mistyped ones', () => {
  expect(countWords(3, 'umziehen')).toBe('3 Treffer für „umziehen“');
});
