import type { z } from 'astro/zod';
import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { playedKinds } from '../build-known.ts';
import type { PlayedExample, PlayedExamples } from './example.ts';
import { type Hand, type MovesField, moveOf, playedOf, stateAfter, wordsIn } from './played.ts';
import { wayFrom } from './worked-way.ts';

const tables = import.meta.glob<PlayedExamples<unknown>>('./*/examples.ts', { eager: true, import: 'examples' });
const schemas = import.meta.glob<z.ZodObject>('./*/schema.ts', { eager: true, import: 'properties' });
const kinds = playedKinds.map((kind): [string, [string, PlayedExample<unknown>][]] => [
  kind,
  Object.entries(tables[`./${kind}/examples.ts`] ?? {}),
]);

/** A field of its own for each run, so that no state is carried from one to the next. */
const fieldOf = (screen: string, play: unknown): MovesField => {
  const own = typeof play === 'object' ? { ...play } : play;
  return { id: 'ablauf', kind: 'moves', label: '', required: true, screen, play: own };
};

const draw = (screen: string, play: unknown, state: unknown, hand: Hand): string => {
  const { View } = playedOf(screen);
  return render(<View play={play} state={state} hand={hand} />);
};

/** Words that no screen expects: noise, and entries of every shape. */
const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('pin', 'weiter', 'oeffnen', 'constructor', '__proto__'), fc.string({ maxLength: 8 }))
    .map((two) => two.join(':')),
);

test('every kind has its examples', () => {
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter(([, examples]) => examples.length < 3).map(([kind]) => kind)).toEqual([]);
});

describe.each(kinds)('%s', (kind, examples) => {
  const { act } = playedOf(kind);

  test.each(examples)('%s: has the properties that the schema yields', (_, { play }) => {
    const { papers, ...authored } = play as Record<string, unknown>;
    expect(schemas[`./${kind}/schema.ts`]?.parse(authored)).toEqual(authored);
  });

  test.each(examples)('%s: every move of the example counts', (_, { play, moves = '' }) => {
    let state = act.start(play);
    for (const word of wordsIn(moves)) {
      const next = act.move(state, moveOf(word), play);
      expect(next, word).not.toBe(state);
      state = next;
    }
  });

  test.each(examples)('%s: what is advised can be tapped, and leads to the goal', (_, { play, moves = '' }) => {
    const field = fieldOf(kind, play);
    const way = wayFrom(field, moves);
    for (const { state, advice } of way) {
      const html = draw(kind, play, state, { id: 'hier', ...(advice && { next: advice.move }), move: () => {} });
      expect(html.includes('data-next'), advice?.move ?? 'nothing left').toBe(advice !== undefined);
      expect(act.outcome(state, play).done, advice?.move ?? 'goal').toBe(advice === undefined);
      expect(act.outcome(state, play).value).toMatch(/^[a-z][a-z0-9-]*$/);
    }
  });

  test.each(examples)('%s: is drawn without anything to tap where nobody can tap', (_, { play, moves = '' }) => {
    const html = draw(kind, play, stateAfter(fieldOf(kind, play), moves), { id: '' });
    expect(html).not.toMatch(/<(button|input|a|select|textarea)\b/);
    expect(html.length).toBeGreaterThan(60);
  });

  test.each(examples)('%s: whatever is tapped, nothing throws and a way to the goal remains', (_, { play }) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: fc.nat() }, { weight: 1, arbitrary: noise }), { maxLength: 40 }),
        (taps) => {
          const field = fieldOf(kind, play);
          const words: string[] = [];
          for (const tap of taps) {
            const possible = act.moves(stateAfter(field, words.join(' ')), field.play);
            const word = typeof tap === 'string' ? tap : possible[tap % Math.max(1, possible.length)];
            words.push(...wordsIn(word ?? ''));
          }
          const raw = words.join(' ');
          expect(act.outcome(stateAfter(field, raw), field.play).value).toMatch(/^[a-z][a-z0-9-]*$/);
          expect(wayFrom(field, raw).length).toBeGreaterThan(0);
          expect(draw(kind, field.play, stateAfter(field, raw), { id: 'hier', move: () => {} })).toBeTruthy();
          expect(stateAfter(fieldOf(kind, play), raw)).toEqual(stateAfter(field, raw));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(examples)('%s: a word that is no move leaves the very same state', (_, { play, moves = '' }) => {
    const state = stateAfter(fieldOf(kind, play), moves);
    for (const word of ['gibt-es-nicht', 'constructor:x', ':', '%E0%A4%A'])
      expect(act.move(state, moveOf(word), play)).toBe(state);
  });
});
