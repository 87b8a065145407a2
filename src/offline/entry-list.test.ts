import { expect, test } from 'vitest';
import { readEntries, writeEntries } from './entry-list.ts';

const entries = [
  { url: '/favicon.svg', revision: '0a1b2c3d' },
  { url: '/_astro/a.9f.js', revision: null },
  { url: '/', revision: 'ffffffff' },
  { url: '/größe/', revision: '00000000' },
];

test('reads what it has written', () => {
  expect(readEntries(writeEntries(entries))).toEqual(entries);
  expect(readEntries(writeEntries([]))).toEqual([]);
});

test('writes every address once, and the revisions at the end', () => {
  expect(writeEntries(entries)).toBe('/favicon.svg?\n/_astro/a.9f.js\n/?\n/größe/?\n0a1b2c3dffffffff00000000');
});
