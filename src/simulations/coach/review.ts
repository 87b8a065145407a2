import type { Case, Definition } from '../definition.ts';
import { type FieldState, type Journey, read, shown } from '../journey.ts';
import { fits } from './compare.ts';
import { findMistake } from './mistakes.ts';
import type { Run } from './run.ts';

/** What the person sees after a run: never a score, only what fitted, what was changed, what deserves another look. */
export interface Review {
  /** Labels of fields that hold what the papers say. */
  readonly fitted: readonly string[];
  /** Labels of fields that were changed on the way. */
  readonly changed: readonly string[];
  /** Fields that hold something else than the papers, with both readings. */
  readonly again: readonly { readonly label: string; readonly yours: string; readonly paper: string }[];
  /** Titles of mistakes that happened and were noticed. */
  readonly met: readonly string[];
}

export function review(definition: Definition, journey: Journey, one: Case, run: Run): Review {
  const fields = journey.steps.flatMap((state) => state.fields);
  const answered = fields.filter(({ path }) => one.exemplar[path] !== undefined);
  return {
    fitted: answered.filter((state) => fits(state, one)).map(labelOf),
    changed: fields.filter(({ path }) => run.changed.includes(path)).map(labelOf),
    again: answered.filter((state) => !fits(state, one)).map((state) => difference(state, one)),
    met: run.met.flatMap((id) => findMistake(definition, id)?.mistake.title ?? []),
  };
}

const labelOf = ({ field }: FieldState): string => field.label;

function difference({ field, path, value }: FieldState, { exemplar }: Case) {
  const nothing = 'nichts';
  return {
    label: field.label,
    yours: shown(field, value) || nothing,
    paper: shown(field, read(field, exemplar[path] ?? '').value) || nothing,
  };
}
