import type { Field } from '../definition.ts';
import { makeField } from '../fixture-parts.ts';
import { makeDefinition } from '../fixture.ts';
import { propsOf } from '../fixture-screen.tsx';
import { FieldRow } from '../frame/FieldRow.tsx';
import { read } from '../journey.ts';
import type { PlayedExample } from '../played/example.ts';
import { type MovesField, playedOf, stateAfter } from '../played/played.ts';
import type { ScreenExample } from '../screens/example.ts';
import { viewOf } from '../screens/registry.ts';

const nothing = () => {};

/** A played screen as it stands after the moves of an example, with everything that can be tapped. */
export function drawPlayed(screen: string, id: string, { play, moves = '' }: PlayedExample<unknown>) {
  const { View } = playedOf(screen);
  const field: MovesField = { id: 'ablauf', kind: 'moves', label: '', required: true, screen, play };
  return <View play={play} state={stateAfter(field, moves)} hand={{ id, move: nothing }} />;
}

/** A screen with its answers, as pictures show it. */
export function drawScreen(kind: string, example: ScreenExample) {
  const View = viewOf(kind);
  if (!View) throw new Error(`There is no kind of screen "${kind}".`);
  return <View {...propsOf(example, makeDefinition())} />;
}

/** A field with an answer, and what the form says to it. */
export function drawField(kind: string, path: string, own: Partial<Field>, raw: string) {
  const field = makeField(kind, path, own);
  const { value, error } = read(field, raw);
  return (
    <FieldRow
      state={{ field, path, raw, value }}
      message={error}
      locked={false}
      ringed={false}
      onInput={nothing}
      onLeave={nothing}
      onVisit={nothing}
    />
  );
}
