import type { Condition, Test } from './definition.ts';
import { today } from './fields/date/clock.ts';

/** Normal form of the value at a path (`step.field`); `''` where nothing is or the field is hidden. */
export type ValueAt = (path: string) => string;

/** Whether a condition holds for the values so far. Pure but for `heute`, which reads the clock. */
export function holds(condition: Condition, valueAt: ValueAt): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, valueAt));
  if ('any' in condition) return condition.any.some((part) => holds(part, valueAt));
  if ('not' in condition) return !holds(condition.not, valueAt);
  return passes(condition.test, valueAt(condition.path), valueAt);
}

function passes(test: Test, value: string, valueAt: ValueAt): boolean {
  if ('equals' in test) return value === test.equals;
  if ('oneOf' in test) return test.oneOf.includes(value);
  if ('set' in test) return (value !== '') === test.set;
  if (value === '') return false;
  if ('greater' in test) return Number(value) > test.greater;
  if ('same' in test) return value === resolve(test.same, valueAt);
  if ('before' in test) return comesBefore(value, resolve(test.before, valueAt));
  if ('after' in test) return comesBefore(resolve(test.after, valueAt), value);
  return new RegExp(test.matches, 'i').test(value);
}

/** ISO dates compare as text; what is no complete date (blank, or still unreadable) is never before anything. */
const comesBefore = (a: string, b: string): boolean => isDay(a) && isDay(b) && a < b;

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

function resolve(reference: string, valueAt: ValueAt): string {
  if (reference === 'heute') return today();
  return reference.startsWith('@') ? valueAt(reference.slice(1)) : reference;
}
