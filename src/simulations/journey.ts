/**
 * The journey through an Übung is derived, never stored: `replay` walks the definition with the answers of a run and
 * yields what is visible, what is done, and where the person may go. Going back, progress, access and the summary are
 * computed from that.
 */
import { onArrival } from './arrivals.ts';
import { type ValueAt, holds } from './condition.ts';
import { type Answers, type Definition, type Field, type Step, pathOf } from './definition.ts';
import { today } from './fields/date/clock.ts';
import type { Parsed } from './fields/kind.ts';
import { kinds } from './fields/registry.ts';

/** One visible field with what the run holds for it. */
export interface FieldState {
  readonly field: Field;
  readonly path: string;
  readonly raw: string;
  /** Normal form; tidy text while there is an error. */
  readonly value: string;
  readonly error?: string;
  /** See `Parsed.isUnderWay`. */
  readonly isUnderWay?: boolean;
}

export interface StepState {
  readonly step: Step;
  /** Visible fields, in order. */
  readonly fields: readonly FieldState[];
  /** Left forward, and every visible field is in order. */
  readonly completed: boolean;
  /** All steps before it are completed. */
  readonly accessible: boolean;
}

export interface Journey {
  /** Visible steps, in order. */
  readonly steps: readonly StepState[];
  /** First visible step that is not completed; the last one when all are. */
  readonly open: StepState;
  /** Every visible step is completed. */
  readonly finished: boolean;
  /** Normal form of any visible field so far. */
  readonly valueAt: ValueAt;
}

interface Known {
  readonly definition: Definition;
  readonly day: string;
  readonly journey: Journey;
}

/** What answers came to last: one tap asks for the same journey several times. */
let known = new WeakMap<Answers, Known>();

/** The visible step of this id; `undefined` while it is hidden. */
export const stateOf = ({ steps }: Journey, id: string): StepState | undefined =>
  steps.find(({ step }) => step.id === id);

/** Replays a definition with any answers. Pure and total: unknown keys in `answers` are ignored, nothing throws. */
export function replay(definition: Definition, answers: Answers): Journey {
  const day = today();
  const last = known.get(answers);
  if (last?.definition === definition && last.day === day) return last.journey;
  const journey = walk(definition, answers, day);
  known.set(answers, { definition, day, journey });
  return journey;
}

function walk(definition: Definition, answers: Answers, day: string): Journey {
  const values = new Map<string, string>();
  const valueAt: ValueAt = (path) => values.get(path) ?? '';
  const steps: StepState[] = [];
  let accessible = true;
  for (const step of definition.steps) {
    if (step.when && !holds(step.when, valueAt)) continue;
    const state = stepState(step, answers, values, valueAt, accessible, day);
    accessible = state.completed;
    steps.push(state);
  }
  const open = steps.find((state) => !state.completed) ?? steps[steps.length - 1];
  if (!open) throw new Error(`${definition.id}: no step is visible; the first step must have no condition`);
  return { steps, open, finished: accessible, valueAt };
}

function stepState(
  step: Step,
  answers: Answers,
  values: Map<string, string>,
  valueAt: ValueAt,
  accessible: boolean,
  day: string,
): StepState {
  const fields: FieldState[] = [];
  for (const field of step.fields) {
    if (field.when && !holds(field.when, valueAt)) continue;
    const state = fieldState(step, field, answers, day);
    values.set(state.path, state.value);
    fields.push(state);
  }
  const inOrder = fields.every((state) => state.error === undefined);
  return { step, fields, accessible, completed: accessible && answers[step.id] === 'weiter' && inOrder };
}

interface LastRead {
  readonly day: string;
  readonly state: FieldState;
}

/** What each field was read as last, and on which day: an answer is read anew only when it changes. */
let lastRead = new WeakMap<Field, LastRead>();
// Only a kind that is known reads an answer, and says what it still wants.
onArrival(() => {
  lastRead = new WeakMap();
  known = new WeakMap();
});

function fieldState(step: Step, field: Field, answers: Answers, day: string): FieldState {
  const last = lastRead.get(field);
  const path = last?.state.path ?? pathOf(step, field);
  const raw = answers[path] ?? '';
  if (last?.day === day && last.state.raw === raw) return last.state;
  const state = { field, path, raw, ...read(field, raw) };
  lastRead.set(field, { day, state });
  return state;
}

/**
 * Reads one raw answer by the field's kind. A blank answer is an error only where the field is required. A kind that has not
 * come to the page yet belongs to a later step: nothing is read, and nobody reads a message, before that step can be reached.
 */
export function read(field: Field, raw: string): Parsed {
  const kind = kinds[field.kind];
  if (!kind) return field.required ? { value: '', error: '' } : { value: '' };
  if (raw.trim() !== '') return kind.parse(raw, field);
  return field.required ? { value: '', error: kind.missing(field) } : { value: '' };
}

/** What a person reads of a value: "01.05.2026", "Dackel", "Bitte abbuchen"; `''` for nothing. */
export function shown(field: Field, value: string): string {
  return value === '' ? '' : (kinds[field.kind]?.format(value, field) ?? value);
}

/** What a control shows once it was left: the tidy spelling of what was typed. Choices and ticks keep their key. */
export function respelled(field: Field, raw: string): string {
  const kind = kinds[field.kind];
  const { value, error } = read(field, raw);
  return !kind || error !== undefined || kind.caption !== 'label' || kind.options ? raw : kind.format(value, field);
}
