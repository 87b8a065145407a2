import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createDelta } from './build-delta.ts';
import { fingerprintOf, likeness } from './build-likeness.ts';
import type { PublishedRelease } from './build-published.ts';
import { type PackedFile, packOf } from './pack.ts';
import { patchPath, type Release } from './release.ts';

const addressOf = ({ key }: PackedFile): string => key.replace(/\?.*$/, '');

/** The best base for a file: the older file at its address; where names hold a hash, the one most like it. */
const createBaseFinder = (older: readonly PackedFile[]): ((file: PackedFile) => PackedFile | undefined) => {
  const atAddress = new Map(older.map((file) => [addressOf(file), file]));
  const fingerprints = new Map<PackedFile, ReadonlySet<number>>();
  const printOf = (file: PackedFile): ReadonlySet<number> => {
    const print = fingerprints.get(file) ?? fingerprintOf(file.bytes);
    fingerprints.set(file, print);
    return print;
  };
  const mostLike = (file: PackedFile): PackedFile | undefined => {
    const print = fingerprintOf(file.bytes);
    const kind = extname(addressOf(file));
    const likenesses = older
      .filter((other) => extname(addressOf(other)) === kind)
      .map((other) => ({ other, common: likeness(print, printOf(other)) }));
    const [best] = likenesses.sort((a, b) => b.common - a.common);
    return best && best.common > 0 ? best.other : undefined;
  };
  return (file) => atAddress.get(addressOf(file)) ?? mostLike(file);
};

/** A delta that is longer than this share of its file costs more than it saves: in pieces, text compresses worse. */
const worthADelta = 3 / 4;

/** The file as it stands in a patch: as a delta where that is worth it. */
const asDelta = (file: PackedFile, base: PackedFile | undefined): PackedFile => {
  if (!base) return file;
  const bytes = createDelta(base.bytes, file.bytes);
  const check = createHash('sha256').update(file.bytes).digest().readUInt32BE();
  return bytes.length < file.bytes.length * worthADelta ? { ...file, bytes, delta: { base: base.key, check } } : file;
};

/** All files that the older release does not have; each as a delta when something in that release is like it, or else whole. */
export const patchOf = (older: readonly PackedFile[], files: readonly PackedFile[]): Uint8Array<ArrayBuffer> => {
  const known = new Set(older.map(({ key }) => key));
  const baseOf = createBaseFinder(older);
  return packOf(files.filter(({ key }) => !known.has(key)).map((file) => asDelta(file, baseOf(file))));
};

/** Writes into a built site a patch from each of the older releases, and returns their sizes for the worker. */
export const writePatches = (
  site: string,
  { id, files }: { readonly id: string; readonly files: readonly PackedFile[] },
  older: readonly PublishedRelease[],
): Release['patches'] =>
  Object.fromEntries(
    older.map((release) => {
      const patch = patchOf(release.files, files);
      writeFileSync(join(site, patchPath(release.id, id)), patch);
      return [release.id, patch.length];
    }),
  );
