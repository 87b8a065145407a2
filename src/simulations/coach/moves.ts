import type { Case } from '../definition.ts';
import type { FieldState, StepState } from '../journey.ts';
import { fits } from './compare.ts';
import type { Rung } from './run.ts';

/** The field whose turn it is on a guided rung; `undefined` when only "Weiter" is left. */
export const currentField = (state: StepState, one: Case): FieldState | undefined =>
  state.fields.find((field) => !fits(field, one));

/** Whether the coach leads from field to field on this rung. */
export const isGuided = (rung: Rung): boolean => rung === 'zeigen' || rung === 'mitmachen';

/** Whether a control must not be changed now: all while we show, and on "mitmachen" all after the one whose turn it is (`current`). */
export function isLocked(rung: Rung, state: StepState, field: FieldState, current: FieldState | undefined): boolean {
  if (rung === 'zeigen') return true;
  if (rung !== 'mitmachen') return false;
  return current !== undefined && state.fields.indexOf(field) > state.fields.indexOf(current);
}
