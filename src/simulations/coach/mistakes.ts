import { holds } from '../condition.ts';
import type { Definition, Mistake } from '../definition.ts';
import type { Journey, StepState } from '../journey.ts';

/** The first declared mistake that a field of this step shows right now. Blank fields are never mistaken. */
export function mistakeAt(journey: Journey, { step }: StepState, path: string): Mistake | undefined {
  if (journey.valueAt(path) === '') return undefined;
  return step.mistakes.find((mistake) => mistake.field === path && holds(mistake.when, journey.valueAt));
}

/** A mistake by its id, with the step it belongs to. */
export function findMistake(definition: Definition, id: string | undefined) {
  for (const step of definition.steps) {
    const mistake = step.mistakes.find((candidate) => candidate.id === id);
    if (mistake) return { step, mistake };
  }
  return undefined;
}
