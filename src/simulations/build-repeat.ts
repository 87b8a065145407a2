/** A step that is asked for each of several, e.g. every person of a household, is written out as one step for each. */
import type { Fail } from './build-case.ts';
import { checkRepeat, listLengths } from './build-repeat-check.ts';
import type { Simulation } from './schema.ts';

type Step = Simulation['steps'][number];
type Field = Step['fields'][number];
type Repeat = NonNullable<Step['repeat']>;
type Repeated = Step & { readonly repeat: Repeat };

/** The field that asks whether there is another one. */
export const another = 'weitere';

/**
 * The step `haushalt` becomes `haushalt-1`, `haushalt-2` … Each but the last possible one asks whether there is another;
 * the next is seen only after "ja". So the journey knows no repetition, and "nein" hides the later ones without losing
 * what was typed there. A step without `repeat` stays as it is.
 *
 * @throws through `fail` where the answers do not fit the repetition.
 */
export function repeatedSteps(step: Step, cases: readonly string[], fail: Fail): readonly Step[] {
  checkRepeat(step, another, cases, (place, message) => fail(`steps "${step.id}"${place}`, message));
  if (!isRepeated(step)) return [step];
  return Array.from({ length: step.repeat.max }, (_, index) => repetition(step, index, cases));
}

const isRepeated = (step: Step): step is Repeated => step.repeat !== undefined;

function repetition(step: Repeated, index: number, cases: readonly string[]): Step {
  const { repeat, ...once } = step;
  const fields = step.fields.map((field) => answeredAt(field, index));
  const asked = asksAt(repeat, index) ? [...fields, question(step, index, cases)] : fields;
  const own = numbered({ ...once, fields: asked }, { id: step.id, number: index + 1 });
  return {
    ...own,
    id: `${step.id}-${index + 1}`,
    ...(index >= repeat.min && askedBy(`${step.id}-${index}.${another}`)),
    mistakes: index === 0 ? own.mistakes : [],
  };
}

const askedBy = (path: string) => ({ when: { [path]: 'ja' }, askedBy: path });

/** The required ones follow anyway, and after the last possible one nothing can follow. */
const asksAt = ({ min, max }: Repeat, index: number): boolean => index + 1 >= min && index + 1 < max;

interface Own {
  /** Id of the step as its author wrote it. */
  readonly id: string;
  readonly number: number;
}

/** `{nummer}` in a text is the number of the repetition, and in a condition the step's own id leads to this repetition. */
function numbered<T>(part: T, own: Own, isCondition = false): T {
  if (typeof part === 'string') return (isCondition ? ownPath(part, own) : withNumber(part, own)) as T;
  if (Array.isArray(part)) return part.map((one) => numbered(one, own, isCondition)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, one]) => [
    isCondition ? ownPath(key, own) : key,
    numbered(one, own, isCondition || key === 'when' || key === 'field'),
  ]);
  return Object.fromEntries(entries);
}

const withNumber = (text: string, { number }: Own): string => text.split('{nummer}').join(String(number));

const ownPath = (path: string, { id, number }: Own): string =>
  path.startsWith(`${id}.`) ? path.replace(id, `${id}-${number}`) : path;

/** Of a list of answers the one for this repetition; an answer that is no list counts for each. */
function answeredAt({ answer, ...field }: Field, index: number): Field {
  if (answer === undefined) return field as Field;
  if (typeof answer !== 'object') return { ...field, answer } as Field;
  if (Array.isArray(answer)) return { ...field, ...answerOf(answer[index]) } as Field;
  const each = Object.entries(answer).map(([one, own]) => [one, Array.isArray(own) ? own[index] : own]);
  return { ...field, answer: Object.fromEntries(each.filter(([, own]) => own)) } as Field;
}

/** A blank in a list stands where one of several has no answer. */
const answerOf = (answer: string | undefined) => (answer ? { answer } : {});

function question({ repeat, fields }: Repeated, index: number, cases: readonly string[]): Field {
  const isMore = (one: string) => index + 1 < Math.max(repeat.min, ...listLengths(fields, one));
  const answer = Object.fromEntries(cases.map((one) => [one, isMore(one) ? 'ja' : 'nein']));
  const { question: label, hint, tip } = repeat;
  const words = { label, hint, ...(tip && { tip }) };
  return { id: another, kind: 'yes-no', required: true, ...words, answer } as unknown as Field;
}
