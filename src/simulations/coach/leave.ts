import { type Case, type Definition, fill } from '../definition.ts';
import { type FieldState, type Journey, type StepState, replay, respelled } from '../journey.ts';
import { guardMessage, looksReal } from './guard.ts';
import { mistakeAt } from './mistakes.ts';
import { type Run, including, without } from './run.ts';

/** What a run is played with: fixed while the page is open. */
export interface Stage {
  readonly definition: Definition;
  readonly one: Case;
  /** Data of the personas, see `knownTo`. */
  readonly known: ReadonlySet<string>;
}

/** The run after a field was left: data guard, mistakes, messages, tidy spelling. Pure. */
export function leave(stage: Stage, run: Run, stepId: string, path: string): Run {
  const journey = replay(stage.definition, run.answers);
  const state = journey.steps.find(({ step }) => step.id === stepId);
  const field = state?.fields.find((candidate) => candidate.path === path);
  if (!state || !field || field.raw.trim() === '') return run;
  if (looksReal(field.field, field.raw, stage.known)) return refuse(run, path);
  const noticed = notice(run, journey, state, field);
  return noticed.flagged.includes(path) ? stumble(noticed, path, field.raw) : settle(noticed, field);
}

const refuse = (run: Run, path: string): Run => ({
  ...run,
  answers: { ...run.answers, [path]: '' },
  left: { ...run.left, [path]: '' },
  flagged: without(run.flagged, path),
  guarded: including(run.guarded, path),
});

/** Remembers a mistake that just happened and flags what does not fit yet. On "allein" only what the form itself refuses. */
function notice(run: Run, journey: Journey, state: StepState, field: FieldState): Run {
  const mistake = mistakeAt(journey, state, field.path);
  const met = mistake ? including(run.met, mistake.id) : run.met;
  const wrong = field.error !== undefined || (mistake !== undefined && run.rung !== 'allein');
  return { ...run, met, flagged: wrong ? including(run.flagged, field.path) : without(run.flagged, field.path) };
}

/** Something does not fit: the second time on "mit Tipps" opens the first hint. */
function stumble(run: Run, path: string, raw: string): Run {
  if (run.left[path] === raw) return run;
  const tries = { ...run.tries, [path]: (run.tries[path] ?? 0) + 1 };
  const help = run.rung === 'tipps' && (tries[path] ?? 0) >= 2 && !run.hints[path];
  const hints = help ? { ...run.hints, [path]: 1 } : run.hints;
  return { ...remember(run, path, raw), tries, hints };
}

function settle(run: Run, { field, path, raw }: FieldState): Run {
  const tidy = respelled(field, raw);
  return remember({ ...run, answers: { ...run.answers, [path]: tidy } }, path, tidy);
}

function remember(run: Run, path: string, raw: string): Run {
  const before = run.left[path];
  const changed = before && before !== raw ? including(run.changed, path) : run.changed;
  return { ...run, left: { ...run.left, [path]: raw }, changed };
}

/** The message that stands at a field now, as the coach or the form says it. */
export function messageFor(
  stage: Stage,
  run: Run,
  journey: Journey,
  state: StepState,
  field: FieldState,
): string | undefined {
  if (run.guarded.includes(field.path)) return guardMessage(stage.one.name);
  if (!run.flagged.includes(field.path)) return undefined;
  const said = mistakeAt(journey, state, field.path)?.say ?? field.error;
  return said === undefined ? undefined : fill(said, stage.one.entries);
}
