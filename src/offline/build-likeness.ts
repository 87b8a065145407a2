/** Places of a file that are compared: where this comes out of its next bytes, so that the same text gives the same places anywhere. */
const oneIn = 16;
const width = 8;

/** Hashes of some places of a file, chosen by what stands there. */
export const fingerprintOf = (bytes: Uint8Array): ReadonlySet<number> => {
  const marks = new Set<number>();
  for (let at = 0; at + width <= bytes.length; at += 1) {
    let hash = 0;
    for (let i = at; i < at + width; i += 1) hash = Math.imul(hash + (bytes[i] ?? 0), 0x9e3779b1);
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
