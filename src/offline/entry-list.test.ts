import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntries, writeEntries } from './entry-list.ts';

const entries = [
  { url: '/favicon.svg', revision: '0a1b2c' },
  { url: '/_astro/a.9f.js', revision: null },
  { url: '/', revision: 'ffffff' },
  { url: '/größe/', revision: '000000' },
  { url: '/größe/drucken/', revision: '111111' },
  { url: '/größe/x.js', revision: null },
  { url: '/großes/', revision: '222222' },
];

test('reads what it has written', () => {
  expect(readEntries(writeEntries(entries))).toEqual(entries);
  expect(readEntries(writeEntries([]))).toEqual([]);
});

test('writes addresses that follow a shorter one without its beginning, and all revisions at the end', () => {
  expect(writeEntries(entries).split('\n')).toEqual([
    ...['/favicon.svg?', '/_astro/a.9f.js', '/?', '/größe/?', 'drucken/?', 'x.js', '/großes/?'],
    '0a1b2cffffff000000111111222222',
  ]);
});

const url = fc.array(fc.constantFrom('a', 'b/', 'a.js', 'ü/'), { maxLength: 5 }).map((parts) => `/${parts.join('')}`);
const entry = fc.record({ url, revision: fc.constantFrom(null, '0a1b2c', 'fffff0') });

test('reads whatever it has written, in any order', () => {
  fc.assert(fc.property(fc.array(entry), (any) => void expect(readEntries(writeEntries(any))).toEqual(any)));
});
