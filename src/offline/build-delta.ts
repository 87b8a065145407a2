import { hashAt, hashedBytes } from './build-hash.ts';
import { concat } from './concat.ts';
import { shifted } from './delta.ts';

/** A part of the base, and what it is worth: the bytes it saves less those that tell where it lies. */
interface Match {
  readonly from: number;
  readonly length: number;
  readonly gain: number;
}

/** Some bytes from the delta itself, then `length` bytes of the base; see `delta.ts`. */
interface Step {
  readonly literals: number;
  readonly from: number;
  readonly length: number;
}

const none: Match = { from: 0, length: 0, gain: 0 };
/** Where the base is expected to go on, a copy is cheap; it also is when a byte has come or gone there. */
const costs: readonly (readonly [jump: number, cost: number])[] = [
  [0, 2],
  ...[1, -1, 2, -2, 3, -3, 4, -4].map((jump) => [jump, 3] as const),
];
const costElsewhere = 7;
/** So many places of the base with the same beginning are looked at. */
const tries = 64;
/** From here on a match is taken without looking for a longer one. */
const longEnough = 32;
const buckets = 1 << 16;

const bucketAt = (bytes: Uint8Array, at: number): number => hashAt(bytes, at) >>> 16;

/** Finds places of the base that begin like a place of another file, the last ones first. */
const createIndex = (base: Uint8Array) => {
  const last = new Int32Array(buckets).fill(-1);
  const before = new Int32Array(base.length);
  for (let at = 0; at + hashedBytes <= base.length; at += 1) {
    const bucket = bucketAt(base, at);
    before[at] = last[bucket] ?? -1;
    last[bucket] = at;
  }
  return (target: Uint8Array, at: number, visit: (from: number) => void): void => {
    if (at + hashedBytes > target.length) return;
    let from = last[bucketAt(target, at)] ?? -1;
    for (let left = tries; from >= 0 && left > 0; left -= 1, from = before[from] ?? -1) visit(from);
  };
};

/** Finds the best match for a place of the target; `expected` is where the base would go on. */
const createFinder = (base: Uint8Array, target: Uint8Array): ((at: number, expected: number) => Match) => {
  const eachAlike = createIndex(base);
  const lengthOf = (from: number, at: number): number => {
    const most = from < 0 ? 0 : Math.min(base.length - from, target.length - at);
    let length = 0;
    while (length < most && base[from + length] === target[at + length]) length += 1;
    return length;
  };
  return (at, expected) => {
    let best = none;
    const consider = (from: number, cost: number): void => {
      const length = lengthOf(from, at);
      if (length - cost > best.gain) best = { from, length, gain: length - cost };
    };
    for (const [jump, cost] of costs) consider(expected + jump, cost);
    if (best.length < longEnough) eachAlike(target, at, (from) => consider(from, costElsewhere));
    return best;
  };
};

const stepsOf = (base: Uint8Array, target: Uint8Array): Step[] => {
  const find = createFinder(base, target);
  const steps: Step[] = [];
  let copied = { inTarget: 0, inBase: 0 };
  for (let at = 0; at < target.length;) {
    const literals = at - copied.inTarget;
    const { from, length } = find(at, copied.inBase + literals);
    at += length || 1;
    if (length === 0) continue;
    steps.push({ literals, from, length });
    copied = { inTarget: at, inBase: from + length };
  }
  return steps;
};

const jumpsOf = (steps: readonly Step[]): number[] => {
  let end = 0;
  return steps.map(({ literals, from, length }) => {
    const jump = from - (end + literals);
    end = from + length;
    return jump < 0 ? -2 * jump - 1 : 2 * jump;
  });
};

/** The literals of each step, and what the steps leave up to the end of the target. */
const literalsOf = (steps: readonly Step[], base: Uint8Array, target: Uint8Array): Uint8Array[] => {
  let [at, end] = [0, 0];
  const parts = steps.map(({ literals, from, length }) => {
    const part = shifted(target.subarray(at, at + literals), base, end, -1);
    at += literals + length;
    end = from + length;
    return part;
  });
  return [...parts, target.subarray(at)];
};

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);

/** The delta from which `applyDelta` makes `target` when it has `base`. Files must be shorter than 2^28 bytes. */
export const createDelta = (base: Uint8Array, target: Uint8Array): Uint8Array<ArrayBuffer> => {
  const steps = stepsOf(base, target);
  const numbers = [
    steps.length,
    ...steps.map(({ literals }) => literals),
    ...jumpsOf(steps),
    ...steps.map(({ length }) => length),
  ];
  return concat([Uint8Array.from(numbers.flatMap(varint)), ...literalsOf(steps, base, target)]);
};
