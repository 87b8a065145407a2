import { closestName } from '../lessons/nearest-name.ts';
import type { Condition, Test } from './definition.ts';
import { testSchema } from './schema.ts';

/** Where a condition stands: its step, all field paths of the Übung, and how to report an error there. */
export interface Place {
  readonly step: string;
  readonly paths: readonly string[];
  fail(message: string): never;
}

/** Compiles an authored `when` (`{ zahlungsart: lastschrift }`) and completes its paths. Unknown fields and tests call `fail`. */
export function compileCondition(authored: Readonly<Record<string, unknown>>, place: Place): Condition {
  const parts = Object.entries(authored).map(([key, value]) => part(key, value, place));
  const [only] = parts;
  if (!only) return place.fail('when: an empty condition; name a field and what it must be');
  return parts.length === 1 ? only : { all: parts };
}

function part(key: string, value: unknown, place: Place): Condition {
  if (key === 'all') return { all: list(value, place) };
  if (key === 'any') return { any: list(value, place) };
  if (key === 'not') return { not: compileCondition(value as Record<string, unknown>, place) };
  return { path: completePath(key, place), test: compileTest(value, place) };
}

const list = (value: unknown, place: Place): Condition[] =>
  Array.isArray(value)
    ? value.map((entry) => compileCondition(entry, place))
    : place.fail('when: "all" and "any" take a list');

/** Reads one test; `before` and `after` may name a field, `heute`, or an ISO date. */
export function compileTest(value: unknown, place: Place): Test {
  const parsed = testSchema.safeParse(value);
  if (!parsed.success) {
    return place.fail(
      `when: ${JSON.stringify(value)} is no test; use a value, a list, set, greater, before, after or matches`,
    );
  }
  const test = parsed.data;
  if ('before' in test) return { before: reference(test.before, place) };
  if ('after' in test) return { after: reference(test.after, place) };
  return test;
}

const reference = (to: string, place: Place): string =>
  to === 'heute' || /^\d{4}-\d\d-\d\d$/.test(to) ? to : `@${completePath(to, place)}`;

/** `zahlungsart` → `kontakt.zahlungsart`; a path with a dot is complete already. */
export function completePath(name: string, place: Place): string {
  const path = name.includes('.') ? name : `${place.step}.${name}`;
  if (place.paths.includes(path)) return path;
  return place.fail(`unknown field "${name}"; ${closestName(path, place.paths)}`);
}
