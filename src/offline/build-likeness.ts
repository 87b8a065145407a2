import { hashAt, hashedBytes } from './build-hash.ts';

/** Places of a file that are compared: where this comes out of its next bytes, so that the same text gives the same places anywhere. */
const oneIn = 16;

/** Hashes of some places of a file, chosen by what stands there. */
export const fingerprintOf = (bytes: Uint8Array): ReadonlySet<number> => {
  const marks = new Set<number>();
  for (let at = 0; at + hashedBytes <= bytes.length; at += 1) {
    const hash = hashAt(bytes, at);
    if (((hash >>> 16) & (oneIn - 1)) === 0) marks.add(hash);
  }
  return marks;
};

/** How much two files have in common: the number of places that both have. */
export const likeness = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  let common = 0;
  for (const mark of one) if (other.has(mark)) common += 1;
  return common;
};
