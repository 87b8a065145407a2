import { type Definition, type Step, pathOf } from '../definition.ts';
import { type FieldState, type Journey, type StepState, replay } from '../journey.ts';
import { type MovesField, adviceAt } from '../played/played.ts';
import { fits } from './compare.ts';
import { type Stage, leave } from './leave.ts';
import { findMistake, mistakeAt } from './mistakes.ts';
import { type Run, including, newRun } from './run.ts';

export interface Outcome {
  readonly run: Run;
  /** Paths that keep the person on this step, in order; empty when the step was left. */
  readonly blocked: readonly string[];
}

/** "Weiter": leaves the step, or flags every field that does not fit yet. Pure. */
export function goOn(stage: Stage, before: Run, stepId: string): Outcome {
  const run = leaveAll(stage, before, stepId);
  const journey = replay(stage.definition, run.answers);
  const state = journey.steps.find(({ step }) => step.id === stepId);
  if (!state) return { run, blocked: [] };
  const blocked = state.fields
    .filter((field) => isBlocking(stage, run, journey, state, field) || isJustEmptied(before, run, field))
    .map(({ path }) => path);
  if (blocked.length > 0) return { run: { ...run, flagged: [...new Set([...run.flagged, ...blocked])] }, blocked };
  return { run: { ...run, flagged: [], answers: { ...run.answers, [stepId]: 'weiter' } }, blocked };
}

function leaveAll(stage: Stage, before: Run, stepId: string): Run {
  const step = stage.definition.steps.find(({ id }) => id === stepId);
  return (step?.fields ?? []).reduce((run, field) => leave(stage, run, stepId, `${stepId}.${field.id}`), before);
}

/** A form refuses errors; the guided rungs and the Fehler-Werkstatt also wait for a mistake to be put right. */
function isBlocking(stage: Stage, run: Run, journey: Journey, state: StepState, field: FieldState): boolean {
  if (field.error !== undefined) return true;
  if (run.rung === 'mitmachen' && !fits(field, stage.one)) return true;
  return run.workshop !== undefined && mistakeAt(journey, state, field.path) !== undefined;
}

/** Real-looking data was taken out of a field just now: the person must see it before the step goes. */
const isJustEmptied = (before: Run, run: Run, { path }: FieldState): boolean =>
  run.guarded.includes(path) && !before.guarded.includes(path);

/** What a field holds after the coach has done one thing there: the worked answer, or one more move on a played screen. */
export function nextRaw({ definition, one }: Stage, { answers }: Run, path: string): string {
  const field = definition.steps.flatMap((step) => step.fields.filter((other) => pathOf(step, other) === path))[0];
  if (field?.kind !== 'moves') return one.exemplar[path] ?? '';
  const raw = answers[path] ?? '';
  return `${raw} ${adviceAt(field as MovesField, raw)?.move ?? ''}`.trim();
}

/** The run in which the Fehler-Werkstatt has just made a mistake: all before it is filled in. */
export function rehearse(
  definition: Definition,
  before: Run,
  mistakeId: string,
): { readonly run: Run; readonly step: Step } | undefined {
  const found = findMistake(definition, mistakeId);
  if (!found) return undefined;
  const fresh = newRun(definition, 'tipps', definition.cases[0].id, before);
  const answers = { ...filledUpTo(definition, found.step.id, true), [found.mistake.field]: found.mistake.rehearse };
  return { run: { ...fresh, answers, workshop: mistakeId }, step: found.step };
}

/** The worked answers of all steps before one (and of that one too, `withStep`), for links into the middle of an Übung. */
export function filledUpTo(definition: Definition, stepId: string, withStep = false): Record<string, string> {
  const [{ exemplar }] = definition.cases;
  const answers: Record<string, string> = {};
  for (const step of definition.steps) {
    const isHere = step.id === stepId;
    if (isHere && !withStep) break;
    for (const field of step.fields) answers[pathOf(step, field)] = exemplar[pathOf(step, field)] ?? '';
    if (isHere) break;
    answers[step.id] = 'weiter';
  }
  return answers;
}

/** The run after its last step: this rung counts as done. */
export const finishRung = (run: Run): Run => ({ ...run, done: including(run.done, run.rung) });

/** The run after the rehearsed mistake was repaired. */
export function finishRepair(run: Run): Run {
  const { workshop, ...rest } = run;
  return workshop === undefined ? run : { ...rest, repaired: including(run.repaired, workshop) };
}
