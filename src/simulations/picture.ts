import { whatHint, whereHint } from './coach/hints.ts';
import { closestName } from '../content-rules/nearest-name.ts';
import { type Case, type Field, type Step, fill } from './definition.ts';
import type { FieldState, Journey, StepState } from './journey.ts';

/** A stretch of a step that fits into one drawing: up to the next heading between the fields. */
export interface Part {
  readonly state: StepState;
  readonly step: Step;
  /** Number of the first mark; marks count through the whole step. */
  readonly from: number;
}

/** The step that a lesson names. Throws with the tag, the file, and the nearest step when the guided case never sees it. */
export function stepNamed(id: string, uebung: string, { steps }: Journey): StepState {
  const state = steps.find(({ step }) => step.id === id);
  if (state) return state;
  const known = steps.map(({ step }) => step.id);
  throw new Error(
    `<Bilder uebung="${uebung}" schritte="… ${id} …">: the guided case of content/uebungen/${uebung}/uebung.yaml has no step "${id}". ${closestName(id, known)}`.trim(),
  );
}

/** Cuts a step before each heading, so that a drawing and its sentences stand close together. Intro and facts open the first part. */
export function partsOf(state: StepState): Part[] {
  const groups: FieldState[][] = [];
  for (const field of state.fields) {
    if (groups.length === 0 || field.field.heading) groups.push([]);
    groups.at(-1)?.push(field);
  }
  return (groups.length > 0 ? groups : [[]]).map((fields, index) => ({
    state: { ...state, fields },
    step: index === 0 ? state.step : bare(state.step),
    from: 1 + groups.slice(0, index).flat().length,
  }));
}

function bare({ intro: _, ...step }: Step): Step {
  return { ...step, facts: [] };
}

/** The summary of a picture shows the first answers of each step; the others are left to the practice. */
export const excerpt = (journey: Journey, count: number): Journey => ({
  ...journey,
  steps: journey.steps.map((state) => ({ ...state, fields: state.fields.slice(0, count) })),
});

/** The label as the opening of a sentence: "Vorname:", "Woher kommt der Hund?". */
export const captionOf = ({ label }: Field): string => (label.endsWith('?') ? label : `${label.replace(/[.:]$/, '')}:`);

/** What to enter, where it stands, and why. */
export function markWords(field: Field, path: string, one: Case): string {
  const what = whatHint(field, path, one);
  const where = whereHint(field, path, one);
  const isSaid = one.exemplar[path] === undefined || where.includes(field.kind === 'checkbox' ? 'Häkchen' : what);
  return [isSaid ? '' : what, where, fill(field.why ?? '', one.entries)].filter((part) => part !== '').join(' ');
}
