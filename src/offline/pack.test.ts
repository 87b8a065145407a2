import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUnpacker, isPacked, type PackedFile, packOf } from './pack.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const page: PackedFile = {
  key: '/größe/?fassung=1a',
  type: 'text/html;charset=utf-8',
  bytes: bytesOf('<h1>Größe</h1>\n'),
};
const empty: PackedFile = { key: '/leer.js', type: 'text/javascript', bytes: bytesOf('') };
const pack = packOf([page, empty, page]);

/** What comes out of a pack that arrives in pieces. Throws as the unpacker does. */
const unpack = (...chunks: Uint8Array<ArrayBuffer>[]): PackedFile[] => {
  const unpacker = createUnpacker();
  const files = chunks.flatMap((chunk) => unpacker.push(chunk));
  unpacker.end();
  return files;
};

const file = fc.record({
  key: fc.string({ maxLength: 100 }),
  type: fc.string({ maxLength: 50 }),
  bytes: fc.uint8Array(),
});
const cuts = fc.array(fc.nat(), { maxLength: 20 });

const cut = (bytes: Uint8Array<ArrayBuffer>, at: readonly number[]): Uint8Array<ArrayBuffer>[] => {
  const ends = [...at.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
};

test('gives back every file, wherever the pieces are cut', () => {
  fc.assert(
    fc.property(fc.array(file), cuts, (files, at) => {
      const packed = files.map(({ key, type, bytes }) => ({ key, type, bytes: new Uint8Array(bytes) }));
      expect(unpack(...cut(packOf(packed), at))).toEqual(packed);
    }),
  );
});

test('gives back a file with its last byte and not later', () => {
  const unpacker = createUnpacker();
  const one = packOf([page]);
  expect(unpacker.push(one.slice(0, -1))).toEqual([]);
  expect(unpacker.push(one.slice(-1))).toEqual([page]);
});

test('tells of a delta what it was made from', () => {
  const delta: PackedFile = { ...page, delta: { base: '/größe/?fassung=0', check: 4_294_967_295 } };
  expect(unpack(packOf([page, delta, empty]))).toEqual([page, delta, empty]);
});

test('says that a pack breaks off, wherever it does', () => {
  for (let end = 0; end < pack.length; end += 1) expect(() => unpack(pack.slice(0, end))).toThrow(/breaks off/);
});

test.each([
  ['a page instead of a pack', '<!DOCTYPE html>\n<h1>Wartung</h1>'],
  ['a line without sizes', '[["/"],["text/html"]]\n'],
  ['a negative size', '[["/"],[""],[-1],[0],[0]]\n'],
  ['null', 'null\n'],
])('says that something is no pack: %s', (_, text) => {
  expect(() => unpack(bytesOf(text))).toThrow(/no head of a pack/);
});

test('never takes arbitrary bytes for files', () => {
  fc.assert(
    fc.property(fc.uint8Array(), cuts, (bytes, at) => {
      expect(() => unpack(...cut(new Uint8Array(bytes), at))).toThrow(/pack/);
    }),
  );
});

test('hands over what was whole before the garbage began', () => {
  const unpacker = createUnpacker();
  expect(unpacker.push(pack)).toEqual([page, empty, page]);
  expect(unpacker.push(bytesOf('garbage\n'))).toEqual([]);
  expect(() => unpacker.end()).toThrow(/goes on/);
});

test('leaves out what is compressed already', () => {
  const isIn = (url: string): boolean => isPacked({ url, revision: null });
  expect(['/', '/404.html', '/a.js', '/pagefind/a.pf_index'].map(isIn)).toEqual([true, true, true, true]);
  expect(['/a.woff2', '/icons/a.png'].map(isIn)).toEqual([false, false]);
});
