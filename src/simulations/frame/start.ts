import { filledUpTo } from '../coach/go-on.ts';
import { type Run, type Rung, newRun, rungs } from '../coach/run.ts';
import type { Case, Definition } from '../definition.ts';
import { forCase } from '../for-case.ts';
import { type Journey, type StepState, replay, stateOf } from '../journey.ts';
import { type Place, placeOf } from './address.ts';

/** Starting point of a page: the stored run, or a fresh one. */
export interface Start {
  readonly run: Run;
  readonly place: Place;
  /** The earlier steps were filled in because the address led into the middle. */
  readonly prefilled: boolean;
}

/** What stands in the page before any script runs: the first step, live, with hints. */
export const firstStart = (definition: Definition): Start => ({
  run: newRun(definition, firstRung(definition)),
  place: firstPlace(definition),
  prefilled: false,
});

/** A Weg goes on with the rung of its last station. */
const firstRung = ({ trip }: Definition): Rung => trip?.travelled.rung ?? 'tipps';

export const firstPlace = ({ steps: [first] }: Definition): Place => ({ at: 'step', step: first.id });

/**
 * Where a page opens: on the addressed step if the run allows it, or on the addressed rung if no run is under way; a link
 * into the middle fills in what lies before.
 */
export function startAt(definition: Definition, stored: Run | undefined, hash: string): Start {
  const rung = rungs.find((name) => hash === `#stufe-${name}`);
  if (rung && !stored) return { run: newRun(definition, rung), place: firstPlace(definition), prefilled: false };
  const run = stored ?? newRun(definition, firstRung(definition));
  const journey = replay(forCase(definition, caseOf(definition, run)), run.answers);
  const place = placeOf(hash) ?? (stored ? stepPlace(journey.open) : firstPlace(definition));
  if (place.at === 'workshop' || (place.at === 'end' && journey.finished)) return { run, place, prefilled: false };
  return startAtStep(definition, stored, run, journey, place.at === 'step' ? place.step : '');
}

function startAtStep(definition: Definition, stored: Run | undefined, run: Run, journey: Journey, step: string): Start {
  const isOpen = journey.steps.some((state) => state.accessible && state.step.id === step);
  if (isOpen) return { run, place: { at: 'step', step }, prefilled: false };
  const isNamed = definition.steps.some(({ id }) => id === step);
  if (stored || !isNamed) return { run, place: stepPlace(journey.open), prefilled: false };
  return { run: { ...run, answers: filledUpTo(definition, step) }, place: { at: 'step', step }, prefilled: true };
}

export const stepPlace = ({ step }: StepState): Place => ({ at: 'step', step: step.id });

export const caseOf = ({ cases }: Definition, run: Run): Case => cases.find(({ id }) => id === run.caseId) ?? cases[0];

/** The addressed step where it may be seen, else the first open one. */
export function stateAt(journey: Journey, place: Place): StepState {
  const named = place.at === 'step' ? stateOf(journey, place.step) : undefined;
  return named?.accessible ? named : journey.open;
}

/** The visible step before one; the first has none. */
export const stepBefore = ({ steps }: Journey, state: StepState): StepState | undefined =>
  steps[steps.indexOf(state) - 1];

/** The visible step after the one of this id; the last has none. */
export const stepAfter = ({ steps }: Journey, id: string): StepState | undefined =>
  steps[steps.findIndex(({ step }) => step.id === id) + 1];
