import { expect, test } from 'vitest';
import { patchOf } from './build-patch.ts';
import { createUnpacker, type PackedFile } from './pack.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const file = (key: string, text: string): PackedFile => ({ key, type: 'text/plain', bytes: bytesOf(text) });

const numbers = (from: number): string => Array.from({ length: 300 }, (_, index) => (index * from) ** 2).join(' ');
const page = file('/hilfe/?fassung=1', numbers(3));
const chunks = [7, 11, 13].map((from) => file(`/pagefind/index/de_${from}.pf_index`, numbers(from)));
const older = [page, ...chunks];

/** Keys of the files in the patch, each with the key of its base, or without one when it is written whole. */
const basesIn = (files: readonly PackedFile[]): [key: string, base?: string | undefined][] =>
  createUnpacker()
    .push(patchOf(older, files))
    .map(({ key, delta }) => [key, delta?.base]);

test('leaves out what has not changed', () => {
  expect(basesIn(older)).toEqual([]);
});

test('takes the older file at the same address as base', () => {
  const next = file('/hilfe/?fassung=2', `Neu: ${numbers(3)}`);
  expect(basesIn([...chunks, next])).toEqual([[next.key, page.key]]);
});

test('takes the older file that is most like it where names hold a hash', () => {
  const next = chunks.map(({ key, bytes }) =>
    file(key.replace('_', '_f'), `${new TextDecoder().decode(bytes.subarray(0, -9))}!`),
  );
  expect(basesIn(next)).toEqual(next.map(({ key }, index) => [key, chunks[index]?.key]));
});

test('takes no file of another kind as base', () => {
  expect(basesIn([file('/_astro/a.b1.js', numbers(7))])).toEqual([['/_astro/a.b1.js', undefined]]);
});

test('writes whole what is like nothing in the older release', () => {
  const next = file('/pagefind/index/de_17.pf_index', 'Ganz etwas anderes.');
  expect(basesIn([next])).toEqual([[next.key, undefined]]);
});

test('is small for a small change', () => {
  const next = file('/hilfe/?fassung=2', `Neu: ${numbers(3)}`);
  expect(patchOf(older, [next]).length).toBeLessThan(200);
});
