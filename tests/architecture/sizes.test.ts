import { describe, expect, test } from 'vitest';
import { isTest, sources, textOf } from './source.ts';

const longest = (file: string): number => {
  if (isTest(file)) return 300;
  return file.endsWith('.css') ? 200 : 150;
};

const linesIn = (file: string): number => textOf(file).trimEnd().split('\n').length;

test('no source file is longer than 150 lines; style sheets 200, tests 300', () => {
  const tooLong = sources.filter((file) => linesIn(file) > longest(file));
  expect(tooLong.map((file) => `${file}: ${linesIn(file)} lines, at most ${longest(file)}`)).toEqual([]);
});

describe.each([
  ['fields', ['control.tsx', 'examples.ts', 'kind.ts', 'schema.ts']],
  ['screens', ['examples.ts', 'schema.ts', 'view.tsx']],
  ['documents', ['examples.ts', 'schema.ts', 'view.tsx']],
  ['played', ['Load.astro', 'examples.ts', 'load.ts', 'play.ts', 'schema.ts', 'style.css', 'view.tsx']],
])('the family %s', (family, fixed) => {
  const inside = sources.map((file) => file.split('/')).filter(([, , name, , file]) => name === family && file);
  const kinds = [...new Set(inside.map(([, , , kind = '']) => kind))];

  test.each(kinds)('%s has the same files as its siblings', (kind) => {
    const files = inside.filter(([, , , folder]) => folder === kind).map(([, , , , file]) => file);
    expect(files).toEqual(expect.arrayContaining(fixed));
  });
});
