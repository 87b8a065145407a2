import { expect, test } from 'vitest';
import { type Amounts, joinAmounts } from './join-amounts.ts';

const amount = (id: string): Amounts => ({
  [id]: { text: '2 Wochen', source: 'Bundesmeldegesetz', checked: '2026-11-24', certainty: 'B' },
});

test('amounts of all files are found by their id', () => {
  const joined = joinAmounts([
    ['content/betraege/wohnsitz.yaml', amount('wohnsitz-frist')],
    ['content/kommunen/dorf.yaml', amount('hundesteuer')],
  ]);
  expect(Object.keys(joined)).toEqual(['wohnsitz-frist', 'hundesteuer']);
});

test('an amount that stands twice is refused, with both places', () => {
  const twice = () =>
    joinAmounts([
      ['content/betraege/wohnsitz.yaml', amount('wohnsitz-frist')],
      ['content/kommunen/dorf.yaml', amount('wohnsitz-frist')],
    ]);
  expect(twice).toThrow(
    'content/kommunen/dorf.yaml: "wohnsitz-frist" stands in content/betraege/wohnsitz.yaml too. Keep it in one of them.',
  );
});
