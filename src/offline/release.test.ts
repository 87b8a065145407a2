import { expect, test } from 'vitest';
import { cacheName, type Entry, entryFor, inOrder, isOurs, isPage, keyOf } from './release.ts';

const help: Entry = { url: '/hilfe/', revision: 'abc' };
const entries = new Map([help, { url: '/404.html', revision: 'd' }].map((entry) => [entry.url, entry]));

test.each(['/hilfe', '/hilfe/', '/hilfe/index.html'])('finds one page under %s', (path) => {
  expect(entryFor(entries, path)).toBe(help);
});

test('finds nothing for a path that is not in the release', () => {
  expect(entryFor(entries, '/neu/')).toBeUndefined();
});

test('keeps the revision in the key unless the name holds it', () => {
  expect(keyOf(help)).toBe('/hilfe/?fassung=abc');
  expect(keyOf({ url: '/_astro/a.9f.js', revision: null })).toBe('/_astro/a.9f.js');
});

test('counts pages only', () => {
  expect(isPage(help)).toBe(true);
  expect(isPage({ url: '/404.html', revision: 'd' })).toBe(true);
  expect(isPage({ url: '/icons/icon.svg', revision: 'd' })).toBe(false);
});

test('stores what every page needs first and the search last', () => {
  const urls = ['/pagefind/pagefind.js', '/', '/_astro/a.js'].map((url) => ({ url, revision: null }));
  expect(inOrder(urls).map(({ url }) => url)).toEqual(['/_astro/a.js', '/', '/pagefind/pagefind.js']);
});

test('knows its own caches', () => {
  expect(isOurs(cacheName({ id: '1a' }))).toBe(true);
  expect(isOurs('workbox-precache')).toBe(false);
});
