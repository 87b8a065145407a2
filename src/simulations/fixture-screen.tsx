/** Draws an example of a screen as the frame does, for tests and the gallery. */
import type { VNode } from 'preact';
import { type Case, type Definition, fill } from './definition.ts';
import { FieldRow } from './frame/FieldRow.tsx';
import { StillRow } from './frame/StillRow.tsx';
import { type FieldState, replay } from './journey.ts';
import type { ScreenExample } from './screens/example.ts';
import type { ScreenProps } from './screens/screen.ts';

const nothing = () => {};

const liveRow = (state: FieldState): VNode => (
  <FieldRow
    key={state.path}
    state={state}
    message={undefined}
    locked={false}
    ringed={false}
    onInput={nothing}
    onLeave={nothing}
    onVisit={nothing}
  />
);

const stillRow = (state: FieldState): VNode => <StillRow key={state.path} state={state} mark={1} />;

/** What a screen gets: live with `goTo`, still without it. */
export function propsOf(
  { step, before = [], answers = {} }: ScreenExample,
  base: Definition,
  goTo?: (stepId: string) => void,
): ScreenProps {
  const [one] = base.cases;
  const definition = { ...base, steps: [...before, step] as unknown as Definition['steps'] };
  const journey = replay(definition, answers);
  const state = journey.steps.find((candidate) => candidate.step.id === step.id) ?? journey.open;
  const row = goTo ? liveRow : stillRow;
  return { definition, one, journey, state, step, row, text: textFor(one), ...(goTo ? { goTo } : {}) };
}

const textFor =
  ({ entries }: Case) =>
  (source: string): string =>
    fill(source, entries);
