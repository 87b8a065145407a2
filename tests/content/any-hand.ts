/** A hand that taps and types anything: one number, one event. */
import { fits } from '../../src/simulations/coach/compare.ts';
import { type Stage, leave } from '../../src/simulations/coach/leave.ts';
import { goOn, nextRaw } from '../../src/simulations/coach/go-on.ts';
import { type Run, typed } from '../../src/simulations/coach/run.ts';
import { type FieldState, type StepState, replay } from '../../src/simulations/journey.ts';
import { type MovesField, playedOf, stateAfter } from '../../src/simulations/played/played.ts';

/** What lies under the hand: the run, and the step that is seen. */
export interface Seen {
  readonly run: Run;
  readonly step: string;
}

const scraps = [
  '',
  ' ',
  'ja',
  'nein',
  '0',
  '-1',
  '1.5.26',
  '31.02.2026',
  'Übung',
  '<b>',
  'x'.repeat(300),
  '🙂',
  '999999',
  'DE00',
];

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

export const stateOf = ({ definition }: Stage, { run, step }: Seen): StepState => {
  const { steps, open } = replay(definition, run.answers);
  return steps.find((state) => state.accessible && state.step.id === step) ?? open;
};

/** What is entered into a field: mostly something it knows, at times a scrap. */
function entryFor(stage: Stage, run: Run, { field, path, raw }: FieldState, number: number): string {
  if (field.kind === 'moves' && number % 7 !== 0) {
    const { screen, play } = field as MovesField;
    const moves = playedOf(screen).act.moves(stateAfter(field as MovesField, raw), play);
    return `${raw} ${pick(moves, number) ?? ''}`.trim();
  }
  if (number % 3 === 0) return nextRaw(stage, run, path);
  const options = Object.keys((field as { options?: object }).options ?? {});
  return pick([...options, ...scraps], number) ?? '';
}

/** One event: typing into a field, leaving it, "Weiter", or looking at another step. */
export function touch(stage: Stage, seen: Seen, number: number): Seen {
  const state = stateOf(stage, seen);
  const { id } = state.step;
  const field = pick(state.fields, number >> 4);
  const kind = number % 16;
  if (kind < 3 || !field) return onward(stage, seen, id);
  if (kind === 3)
    return { ...seen, step: pick(replay(stage.definition, seen.run.answers).steps, number >> 4)?.step.id ?? id };
  const run = typed(seen.run, field.path, entryFor(stage, seen.run, field, number >> 8));
  return { ...seen, run: kind < 12 ? leave(stage, run, id, field.path) : run };
}

function onward(stage: Stage, seen: Seen, id: string): Seen {
  const { run, blocked } = goOn(stage, seen.run, id);
  return { run, step: blocked.length > 0 ? id : replay(stage.definition, run.answers).open.step.id };
}

/** The coach's way to the end from wherever a run is: the paths at which it is stuck, none when it arrives. */
export function stuckAt(stage: Stage, run: Run): readonly string[] {
  let current = run;
  for (let steps = 0; steps <= stage.definition.steps.length * 2; steps += 1) {
    const { open, finished } = replay(stage.definition, current.answers);
    if (finished) return [];
    const { run: next, blocked } = goOn(stage, filledStep(stage, current, open), open.step.id);
    if (blocked.length > 0) return blocked;
    current = next;
  }
  return ['the end is never reached'];
}

/** Everything on a step entered by the coach, one thing at a time; fields that appear meanwhile too. */
export function filledStep(stage: Stage, run: Run, { step }: StepState): Run {
  const handled = new Set<string>();
  let current = run;
  for (let taps = 0; taps < 300; taps += 1) {
    const state = replay(stage.definition, current.answers).steps.find((one) => one.step.id === step.id);
    const open = state?.fields.find((field) => !handled.has(field.path) && !fits(field, stage.one));
    if (!open) return current;
    if (open.field.kind !== 'moves') handled.add(open.path);
    const entry = nextRaw(stage, current, open.path) || anything(open);
    current = leave(stage, typed(current, open.path, entry), step.id, open.path);
  }
  return current;
}

/** What a person could enter where no paper of the case says anything: a field that other answers have opened. */
function anything({ field, error }: FieldState): string {
  if (error === undefined) return '';
  const { options, papers } = field as { options?: object; papers?: object };
  return Object.keys(options ?? papers ?? {})[0] ?? usual[field.kind] ?? 'Beispiel';
}

const usual: Readonly<Record<string, string>> = {
  checkbox: 'ja',
  'yes-no': 'ja',
  number: '1',
  date: '01.05.2000',
  email: 'helga.sommer@beispiel.example',
  phone: '039204 000000',
  iban: 'DE02 1203 0000 0000 2020 51',
  'postcode-town': '39167 Hohe Börde',
};
