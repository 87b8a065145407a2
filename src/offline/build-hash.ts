/** So many bytes make a place of a file that is looked up or compared. */
export const hashedBytes = 8;

/** Hash of the bytes that begin at a place: 32 bits, of which the upper ones are the better mixed. */
export const hashAt = (bytes: Uint8Array, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + hashedBytes; i += 1) hash = Math.imul(hash + (bytes[i] ?? 0), 0x9e3779b1);
  return hash;
};
