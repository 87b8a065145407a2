/** The paper form: every step and field of an Übung with its number. Pure. */
import type { Case, Definition, Fact, Field, Step } from '../definition.ts';
import { fill, pathOf } from '../definition.ts';
import { type FieldState, type Journey, type StepState, shown } from '../journey.ts';
import type { MovesField } from '../played/played.ts';
import { wayFrom } from '../played/worked-way.ts';
import { again, goesOnBlank, printedSteps } from './repetitions.ts';
import { type FieldAt, type Numbered, whenWords } from '../when-words.ts';

export interface SheetField extends Numbered {
  readonly path: string;
  /** When it applies, in words; absent when it always does. */
  readonly note?: string;
}

export interface SheetStep {
  /** "3", or "3a" for a step that the guided case never sees. */
  readonly number: string;
  readonly step: Step;
  readonly note?: string;
  readonly fields: readonly SheetField[];
}

/**
 * Numbers steps and fields as the guided case meets them, so that screen, picture and paper agree: 1, 2, 3. What this
 * case never sees hangs on to what stands before it: 3a, 3b.
 */
export function numbersFor(isCounted: readonly boolean[]): string[] {
  let count = 0;
  let extra = 0;
  return isCounted.map((counted) => {
    extra = counted ? 0 : extra + 1;
    if (counted) count += 1;
    return `${count}${extra > 0 ? String.fromCharCode(96 + extra) : ''}`;
  });
}

/** Every step with every field, also those that only some people need. Of repeated steps only as many as a case fills in. */
export function sheetOf(definition: Definition, { steps: seen }: Journey): SheetStep[] {
  const steps = printedSteps(definition);
  const shown = new Set(seen.flatMap(({ step, fields }) => [step.id, ...fields.map(({ path }) => path)]));
  const stepNumbers = numbersFor(steps.map(({ id }) => shown.has(id)));
  const numbered = steps.map((step, index) => ({
    step,
    number: stepNumbers[index] ?? '',
    fields: fieldsOf(step, stepNumbers[index] ?? '', shown),
  }));
  const all = new Map(numbered.flatMap(({ fields }) => fields.map((one): [string, SheetField] => [one.path, one])));
  const fieldAt: FieldAt = (path) => all.get(path);
  return numbered.map(({ number, step, fields }) => ({
    number,
    step: { ...step, facts: step.facts.map((fact) => factOf(fact, fieldAt)) },
    ...withAgain(noteOf(step, fieldAt), goesOnBlank(definition, step)),
    fields: fields.map((one, index) => ({ ...one, ...noteAfter(fields[index - 1], one, fieldAt) })),
  }));
}

function fieldsOf(step: Step, stepNumber: string, shown: ReadonlySet<string>): SheetField[] {
  const paths = step.fields.map((field) => pathOf(step, field));
  const numbers = numbersFor(paths.map((path) => shown.has(path) || !shown.has(step.id)));
  return step.fields.map((field, index) => ({
    field,
    path: paths[index] ?? '',
    number: `${stepNumber}.${numbers[index]}`,
  }));
}

const noteOf = ({ when }: Pick<Field, 'when'>, fieldAt: FieldAt): { note?: string } =>
  when ? { note: whenWords(when, fieldAt) } : {};

const withAgain = ({ note }: { note?: string }, isRepeated: boolean): { note?: string } =>
  isRepeated ? { note: [note, again].filter(Boolean).join(' ') } : note === undefined ? {} : { note };

/** Neighbours with the same condition say it once. */
function noteAfter(before: SheetField | undefined, { field }: SheetField, fieldAt: FieldAt) {
  const one = noteOf(field, fieldAt);
  const isSame = one.note !== undefined && before && one.note === noteOf(before.field, fieldAt).note;
  return isSame ? { note: 'Auch dieses Feld nur dann.' } : one;
}

/** A fact that only some people get says so in its text. */
const factOf = ({ label, text, when }: Fact, fieldAt: FieldAt): Fact => ({
  label,
  text: when ? `${text}\n(${whenWords(when, fieldAt)})` : text,
});

/** A step with nothing entered, for the views of `screens/`. */
export const blankState = ({ step, fields }: SheetStep): StepState => ({
  step,
  fields: fields.map(({ field, path }) => ({ field, path, raw: '', value: '' })),
  completed: false,
  accessible: true,
});

/** Answers of one case by number, step by step; steps without fields are left out. */
export function answersOf(sheet: readonly SheetStep[], { steps }: Journey) {
  const states = new Map(steps.flatMap(({ fields }) => fields.map((state) => [state.path, state])));
  return sheet
    .map(({ number, step, fields }) => ({
      number,
      step,
      answers: fields.flatMap((one) => {
        const state = states.get(one.path);
        return state ? [{ number: one.number, state }] : [];
      }),
    }))
    .filter(({ answers }) => answers.length > 0);
}

/** The first name, or the whole name where there is only one. */
export const firstName = ({ entries, name }: Case): string => entries['person.vorname'] ?? name;

/** What to do on a played screen, one sentence a move. */
const wayWords = (field: MovesField): string[] => wayFrom(field).flatMap(({ advice }) => advice?.say ?? []);

/** The answer as the solution sheet gives it. */
export function answerWords({ field, value }: FieldState): string {
  if (field.kind === 'moves') return wayWords(field as MovesField).join(' ');
  if (field.kind === 'checkbox') return value === '' ? 'kein Häkchen' : 'Häkchen setzen';
  return shown(field, value) || 'leer lassen';
}

/** Lines of the service that read differently for another case, with the number of their step. */
export const ownFacts = (sheet: readonly SheetStep[], one: Case, other: Case) =>
  sheet
    .map(({ number, step }) => ({
      number,
      facts: step.facts.flatMap(({ label, text }) => {
        const mine = fill(text, other.entries);
        return mine === fill(text, one.entries) ? [] : [{ label, text: mine }];
      }),
    }))
    .filter(({ facts }) => facts.length > 0);
