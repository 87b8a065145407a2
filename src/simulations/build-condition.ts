import { closestName } from '../content-rules/nearest-name.ts';
import type { Condition, Test } from './definition.ts';
import { testSchema } from './schema.ts';

/** Where a condition stands: its step, all field paths of the Übung in their order, and how to report an error there. */
export interface Place {
  readonly step: string;
  readonly paths: readonly string[];
  /** Count of paths that come before this place: the journey knows no more when it evaluates the condition. */
  readonly before: number;
  fail(message: string): never;
}

const operators = ['set', 'greater', 'before', 'after', 'same', 'matches'];

/** Compiles an authored `when` (`{ zahlungsart: lastschrift }`) and completes its paths. Unknown fields and tests call `fail`. */
export function compileCondition(authored: unknown, place: Place): Condition {
  if (!isRecord(authored)) return place.fail(`when: ${JSON.stringify(authored)} names no field. ${usage}`);
  const parts = Object.entries(authored).map(([key, value]) => part(key, value, place));
  const [only] = parts;
  if (!only) return place.fail(`when: The condition is empty. ${usage}`);
  return parts.length === 1 ? only : { all: parts };
}

const usage = 'Write a field and what it must be: { zahlungsart: lastschrift }.';

const isRecord = (authored: unknown): authored is Readonly<Record<string, unknown>> =>
  typeof authored === 'object' && authored !== null && !Array.isArray(authored);

function part(key: string, value: unknown, place: Place): Condition {
  if (key === 'all') return { all: list(value, place) };
  if (key === 'any') return { any: list(value, place) };
  if (key === 'not') return { not: compileCondition(value, place) };
  return { path: completePath(key, place), test: compileTest(value, place) };
}

const list = (value: unknown, place: Place): Condition[] =>
  Array.isArray(value)
    ? value.map((entry) => compileCondition(entry, place))
    : place.fail('when: "all" and "any" take a list of conditions: [{ hund: ja }, { katze: ja }].');

/** A mistake's `when` is mostly a bare test of its own field: a value, a list, or `{ matches: … }`. */
export const isTest = (authored: unknown): boolean =>
  !isRecord(authored) || Object.keys(authored).every((key) => operators.includes(key));

/** Reads one test; `before` and `after` may name a field, `heute`, or an ISO date. */
export function compileTest(value: unknown, place: Place): Test {
  const parsed = testSchema.safeParse(value);
  if (!parsed.success) return place.fail(`when: ${noTest(value)}`);
  const test = parsed.data;
  if ('before' in test) return { before: reference(test.before, place) };
  if ('same' in test) return { same: `@${completePath(test.same, place)}` };
  if ('after' in test) return { after: reference(test.after, place) };
  return test;
}

function noTest(value: unknown): string {
  const pattern = isRecord(value) ? value['matches'] : undefined;
  if (typeof pattern === 'string') return `"${pattern}" is no regular expression.`;
  return `${JSON.stringify(value)} is no test. Write a value, a list, or one of: ${operators.join(', ')}.`;
}

const reference = (to: string, place: Place): string =>
  to === 'heute' || /^\d{4}-\d\d-\d\d$/.test(to) ? to : `@${completePath(to, place)}`;

/** `zahlungsart` → `kontakt.zahlungsart`; a path with a dot is complete already. */
export function completePath(name: string, place: Place): string {
  const path = name.includes('.') ? name : `${place.step}.${name}`;
  const index = place.paths.indexOf(path);
  if (index >= place.before) return place.fail(`The field "${name}" comes later. A condition can only look back.`);
  if (index >= 0) return path;
  const known = place.paths.map((other) => other.replace(new RegExp(`^${place.step}\\.`), ''));
  return place.fail(`Unknown field "${name}". ${closestName(name, known)}`.trim());
}
