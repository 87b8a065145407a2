import { currentField, isGuided, isLocked } from '../coach/moves.ts';
import type { Rung } from '../coach/run.ts';
import type { Case } from '../definition.ts';
import { type FieldState, type StepState, stateOf } from '../journey.ts';
import type { Practice } from './practice.ts';

/** All that one row shows; the row is drawn anew only when a part of it is another one. */
export type Share = readonly [
  /** `undefined` while it is hidden. */
  field: FieldState | undefined,
  message: string | undefined,
  locked: boolean,
  /** Its turn, on a guided rung. */
  ringed: boolean,
  /** Opened level of the coach's hints; `undefined` while none are offered. */
  level: number | undefined,
  /** Label of the field whose turn it is, said to somebody who came here before. */
  first: string | undefined,
  rung: Rung,
  one: Case,
];

/** What the row of a field shows now. Its step may be one that is only drawn ahead. */
export function shareOf(practice: Practice, stepId: string, path: string): Share {
  const { run, stage, messages, visited } = practice;
  const state = stateOf(practice.journey, stepId);
  const field = state?.fields.find((one) => one.path === path);
  const turn = state && turnAt(practice, state);
  const ringed = state === practice.state && turn?.path === path;
  const locked = state !== undefined && field !== undefined && isLocked(run.rung, state, field, turn);
  const isVisited = visited === path;
  const opened = run.hints[path] ?? 0;
  const isTold = ringed || (run.rung === 'tipps' && (isVisited || opened > 0));
  const first = !isTold && isVisited && locked ? turn?.field.label : undefined;
  return [field, messages.get(path), locked, ringed, isTold ? opened : undefined, first, run.rung, stage.one];
}

/** The field whose turn it is in a step while the coach guides. */
function turnAt({ run, stage, state: here, turn }: Practice, state: StepState): FieldState | undefined {
  if (!isGuided(run.rung)) return undefined;
  return state === here ? state.fields.find(({ path }) => path === turn) : currentField(state, stage.one);
}
