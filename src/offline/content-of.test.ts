import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patchOf } from './build-patch.ts';
import { contentOf } from './content-of.ts';
import { createUnpacker, type PackedFile } from './pack.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const text = (sentence: string): Bytes => new TextEncoder().encode(`<h1>Hilfe</h1> ${sentence} `.repeat(20));
const before: PackedFile = { key: '/hilfe/?fassung=1', type: 'text/html', bytes: text('Rufen Sie an.') };
const after: PackedFile = { key: '/hilfe/?fassung=2', type: 'text/html', bytes: text('Bitte rufen Sie an.') };

/** The new file as it comes out of the patch between two releases. */
const patched = (): PackedFile => {
  const [file] = createUnpacker().push(patchOf([before], [after]));
  if (!file?.delta) throw new Error('The file should be a delta.');
  return file;
};

const stored = new Map<string, Bytes>();

beforeEach(() => {
  stored.set(before.key, before.bytes);
  const match = async (key: string) => (stored.has(key) ? new Response(stored.get(key)) : undefined);
  vi.stubGlobal('caches', { match });
});
afterEach(() => vi.unstubAllGlobals());

test('makes a file from the older one in the store', async () => {
  expect(await contentOf(patched())).toEqual(after.bytes);
});

test('takes a file that is written whole as it is', async () => {
  stored.clear();
  expect(await contentOf(after)).toBe(after.bytes);
});

test('reads an older file that was stored with its gzip', async () => {
  stored.set(before.key, new Uint8Array(gzipSync(before.bytes)));
  expect(await contentOf(patched())).toEqual(after.bytes);
});

test('leaves out what cannot be made: an old browser that cannot take off the gzip', async () => {
  stored.set(before.key, new Uint8Array(gzipSync(before.bytes)));
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await contentOf(patched())).toBeUndefined();
});

test.each([
  ['the older file is gone', () => stored.clear()],
  ['the older file is another one', () => stored.set(before.key, text('Rufen Sie uns.'))],
  ['the older file is too short', () => stored.set(before.key, new Uint8Array(3))],
])('leaves out what cannot be made: %s', async (_, change) => {
  change();
  expect(await contentOf(patched())).toBeUndefined();
});

test('leaves out what cannot be made: a damaged delta', async () => {
  const file = patched();
  for (let place = 0; place < file.bytes.length; place += 1) {
    const bytes = file.bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
    expect(await contentOf({ ...file, bytes })).toBeUndefined();
  }
});
