import { concat } from './concat.ts';

/**
 * A delta: how a file comes from its base, an older file. It is a row of steps; each takes some bytes from the delta itself, the literals,
 * then copies some from the base. Numbers are varints (seven bits a byte, the lowest first):
 *
 *     number of steps · literals of each step · jump of each step · length of each copy · all literals
 *
 * Literals that no step takes end the file. A jump tells how far the copy begins from where the base would go on if the literals had
 * replaced as many of its bytes: 2n forwards, 2n - 1 backwards. One or two literals are a number, most times: of those it is written how much
 * they are above the bytes they replace. When an edit moves the positions of words, few bytes change in many places, and by the same
 * number; nearly every jump is 0. Like stands beside like, and weighs next to nothing once compressed. `build-delta.ts` writes what is read here.
 */
interface Reader {
  number(): number;
  bytes(length: number): Uint8Array;
  rest(): Uint8Array;
}

/** Bytes that must be there. */
const cut = (bytes: Uint8Array, from: number, length: number): Uint8Array => {
  if (from < 0 || from + length > bytes.length) throw new Error('The delta asks for bytes that are not there.');
  return bytes.subarray(from, from + length);
};

const createReader = (delta: Uint8Array): Reader => {
  let at = 0;
  const bytes = (length: number): Uint8Array => {
    at += length;
    return cut(delta, at - length, length);
  };
  const number = (): number => {
    const [byte = 0] = bytes(1);
    return byte < 128 ? byte : byte - 128 + 128 * number();
  };
  return { number, bytes, rest: () => delta.subarray(at) };
};

const longestNumber = 2;

/** Literals as they stand in a delta and as they are: `sign` 1 reads, -1 writes. `at`: where the bytes are that they replace. */
export const shifted = (literals: Uint8Array, base: Uint8Array, at: number, sign: number): Uint8Array =>
  literals.length > longestNumber ? literals : literals.map((byte, index) => byte + sign * (base[at + index] ?? 0));

/**
 * Makes a file from its base and the delta between them. Throws when the delta reaches for bytes that are not there; a delta that is damaged
 * in another way, or made for another base, gives another file, which only a hash can tell.
 */
export const applyDelta = (base: Uint8Array, delta: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { number, bytes, rest } = createReader(delta);
  const count = number();
  const column = (): number[] => Array.from(cut(delta, 0, count), number);
  const [literals, jumps, lengths] = [column(), column(), column()];
  let end = 0;
  const parts = literals.flatMap((taken, step) => {
    const jump = jumps[step] ?? 0;
    const from = end + taken + (jump % 2 === 0 ? jump / 2 : -(jump + 1) / 2);
    const literal = shifted(bytes(taken), base, end, 1);
    const copy = cut(base, from, lengths[step] ?? 0);
    end = from + copy.length;
    return [literal, copy];
  });
  return concat([...parts, rest()]);
};
