import { type Case, type Definition, fill, pathOf } from '../definition.ts';
import { type FieldState, type Journey, type StepState, replay, respelled } from '../journey.ts';
import { guardMessage, looksReal, withoutReal } from './guard.ts';
import { fits } from './compare.ts';
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
  if (holdsReal(stage, run, stepId, path)) return refuse(stage, run, path);
  const journey = replay(stage.definition, run.answers);
  const state = journey.steps.find(({ step }) => step.id === stepId);
  const field = state?.fields.find((candidate) => candidate.path === path);
  if (!state || !field || field.raw.trim() === '') return run;
  const noticed = notice(stage, run, journey, state, field);
  return noticed.flagged.includes(path) ? stumble(noticed, field) : settle(noticed, field);
}

/** Asks the definition, not the journey: a field may have been hidden while real data stood in it. */
function holdsReal({ definition, known }: Stage, run: Run, stepId: string, path: string): boolean {
  const step = definition.steps.find(({ id }) => id === stepId);
  const field = step?.fields.find((candidate) => pathOf(step, candidate) === path);
  return field !== undefined && looksReal(field, run.answers[path] ?? '', known);
}

const refuse = ({ definition, known }: Stage, run: Run, path: string): Run => ({
  ...run,
  answers: { ...run.answers, [path]: withoutReal(definition, path, run.answers[path] ?? '', known) },
  left: { ...run.left, [path]: withoutReal(definition, path, run.left[path] ?? '', known) },
  flagged: without(run.flagged, path),
  guarded: including(run.guarded, path),
});

/**
 * Remembers a mistake that just happened and flags what does not fit yet: on "allein" only what the form itself refuses,
 * on "mitmachen" also what differs from the papers.
 */
function notice(stage: Stage, run: Run, journey: Journey, state: StepState, field: FieldState): Run {
  const mistake = mistakeAt(journey, state, field.path);
  const met = mistake ? including(run.met, mistake.id) : run.met;
  const isMistaken = mistake !== undefined && run.rung !== 'allein';
  const isOff =
    !field.isUnderWay && (field.error !== undefined || (run.rung === 'mitmachen' && !fits(field, stage.one)));
  const wrong = isOff || isMistaken;
  return { ...run, met, flagged: wrong ? including(run.flagged, field.path) : without(run.flagged, field.path) };
}

/** Something does not fit: the second time on "mit Tipps" opens the first hint. */
function stumble(run: Run, field: FieldState): Run {
  const { path, raw } = field;
  if (run.left[path] === raw) return run;
  const tries = { ...run.tries, [path]: (run.tries[path] ?? 0) + 1 };
  const help = run.rung === 'tipps' && (tries[path] ?? 0) >= 2 && !run.hints[path];
  const hints = help ? { ...run.hints, [path]: 1 } : run.hints;
  return { ...remember(run, field, raw), tries, hints };
}

function settle(run: Run, state: FieldState): Run {
  const tidy = respelled(state.field, state.raw);
  const answers = tidy === state.raw ? run.answers : { ...run.answers, [state.path]: tidy };
  return remember({ ...run, answers }, state, tidy);
}

/** One more move on a played screen changes nothing that was answered before. */
function remember(run: Run, { field, path }: FieldState, raw: string): Run {
  const before = run.left[path];
  const isChange = before && before !== raw && field.kind !== 'moves';
  const changed = isChange ? including(run.changed, path) : run.changed;
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
  if (said !== undefined) return fill(said, stage.one.entries);
  return run.rung === 'mitmachen' && !fits(field, stage.one) ? differs(field, stage.one) : undefined;
}

function differs({ field, path, raw }: FieldState, { sources }: Case): string {
  if (raw === '') return `„${field.label}“ ist noch leer.`;
  return sources[path]
    ? 'Das passt hier noch nicht. Vergleichen Sie bitte noch einmal mit dem Papier.'
    : 'Das passt hier noch nicht. Lesen Sie bitte noch einmal, was darunter steht.';
}

/** What is spoken after a field was left: its message, or nothing. */
export function spokenAfter(stage: Stage, run: Run, path: string): string {
  const journey = replay(stage.definition, run.answers);
  const state = journey.steps.find(({ fields }) => fields.some((field) => field.path === path));
  const field = state?.fields.find((candidate) => candidate.path === path);
  return (state && field && messageFor(stage, run, journey, state, field)) ?? '';
}
