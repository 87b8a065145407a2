import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDelta } from './build-delta.ts';
import { applyDelta } from './delta.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sizeOf = (base: Uint8Array, target: Uint8Array): number => createDelta(base, target).length;

/** Few different bytes: full of repetitions, as files are. */
const repetitive = fc.uint8Array({ max: 2, maxLength: 200 });
const anyFile = fc.oneof(fc.uint8Array({ maxLength: 300 }), repetitive);

/** A file that comes from another by edits in some places. */
const edited = fc
  .tuple(
    fc.uint8Array({ minLength: 20, maxLength: 400 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.uint8Array({ maxLength: 3 }))),
  )
  .map(([base, edits]) => {
    const bytes = [...base];
    for (const [place, removed, added] of edits) bytes.splice(place % base.length, removed, ...added);
    return [base, Uint8Array.from(bytes)] as const;
  });

test('makes any file from any other', () => {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(anyFile, anyFile), edited), ([base, target]) => {
      expect(applyDelta(base, createDelta(base, target))).toEqual(target);
    }),
  );
});

const text = bytesOf(
  'Der Hund braucht eine Marke. Die Gemeinde schickt sie mit der Post. Sie kostet nichts.\n'.repeat(40),
);
const positions = Uint8Array.from({ length: 50_000 }, (_, index) => (index * index) >> 4);
const moved = positions.map((byte, index) => (index % 900 === 0 ? byte + 1 : byte));

describe('is small', () => {
  test('for the same file', () => {
    expect(sizeOf(text, text)).toBeLessThan(10);
  });
  test('for one new sentence', () => {
    expect(sizeOf(text, bytesOf(new TextDecoder().decode(text).replace('Die', 'Neu ist dies. Die')))).toBeLessThan(30);
  });
  test('for sixty bytes that have changed here and there', () => {
    expect(sizeOf(positions, moved)).toBeLessThan(60 * 6);
  });
  test('for a file without anything in common', () => {
    const other = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) >> 5);
    expect(sizeOf(Uint8Array.of(1, 2, 3), other)).toBeLessThan(other.length * 1.2 + 10);
  });
});

describe('damaged', () => {
  /** Bytes or a sentence; never endless, never anything else. */
  const outcome = (base: Uint8Array, delta: Uint8Array): unknown => {
    try {
      return applyDelta(base, delta);
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('gives bytes or throws a sentence', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (base, delta) => {
        expect(outcome(base, delta)).toSatisfy((made) => made instanceof Uint8Array || /^The delta/.test(String(made)));
      }),
    );
  });

  test('never gives the right file when it breaks off', () => {
    const delta = createDelta(positions, moved);
    for (let end = 0; end < delta.length; end += 1)
      expect(outcome(positions, delta.subarray(0, end))).not.toEqual(moved);
  });

  test('throws when it reaches beyond a base that is too short', () => {
    expect(() => applyDelta(positions.subarray(0, 1000), createDelta(positions, moved))).toThrow(/not there/);
  });

  test.each([
    ['nothing', []],
    ['a number without an end', [255, 255, 255]],
    ['more steps than bytes', [100, 1]],
    ['a place before the base', [1, 0, 1, 4]],
    ['a place behind the base', [1, 0, 254, 100, 4]],
  ])('throws for %s', (_, delta) => {
    expect(() => applyDelta(text, Uint8Array.from(delta))).toThrow(/The delta/);
  });
});
