/** Puts conditions into German for people who fill in a form by pen. */
import type { Condition, Field, Test } from './definition.ts';
import { kinds } from './fields/registry.ts';
import { shown } from './journey.ts';

/** A field as the paper shows it. */
export interface Numbered {
  /** "2.9" */
  readonly number: string;
  readonly field: Field;
}

/** Finds a field by its path; total, since the build has checked every path. */
export type FieldAt = (path: string) => Numbered | undefined;

/** "Nur wenn bei 2.9 „Ich überweise selbst“ angekreuzt ist." */
export const whenWords = (condition: Condition, fieldAt: FieldAt): string => `Nur wenn ${clause(condition, fieldAt)}.`;

function clause(condition: Condition, fieldAt: FieldAt, isNegated = false): string {
  if ('not' in condition) return clause(condition.not, fieldAt, !isNegated);
  if ('path' in condition) return testWords(condition.test, fieldAt(condition.path), fieldAt, isNegated);
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => clause(part, fieldAt, isNegated));
  return parts.join('all' in condition === isNegated ? ' oder ' : ' und ');
}

function testWords(test: Test, at: Numbered | undefined, fieldAt: FieldAt, isNegated: boolean): string {
  const place = `bei ${at?.number ?? 'einer anderen Frage'}`;
  if ('set' in test) return `${place} ${test.set === isNegated ? 'nichts' : 'etwas'} steht`;
  if ('matches' in test) return `die Angabe ${place} ${isNegated ? 'nicht ' : ''}dazu passt`;
  return `${place} ${isNegated ? 'nicht ' : ''}${valueWords(test, at?.field, fieldAt)} ${verbFor(at?.field)}`;
}

function valueWords(
  test: Exclude<Test, { set: boolean } | { matches: string }>,
  field: Field | undefined,
  fieldAt: FieldAt,
) {
  if ('equals' in test) return quoted(test.equals, field);
  if ('oneOf' in test) return either(test.oneOf.map((value) => quoted(value, field)));
  if ('greater' in test) return `mehr als ${test.greater}`;
  if ('same' in test) return `dasselbe wie bei ${fieldAt(test.same.slice(1))?.number ?? 'der anderen Frage'}`;
  if ('before' in test) return `ein Tag vor ${dayWords(test.before, field, fieldAt)}`;
  return `ein Tag nach ${dayWords(test.after, field, fieldAt)}`;
}

function dayWords(day: string, field: Field | undefined, fieldAt: FieldAt): string {
  if (day === 'heute') return 'heute';
  if (day.startsWith('@')) return `dem Datum bei ${fieldAt(day.slice(1))?.number ?? 'der anderen Frage'}`;
  return `dem ${field ? shown(field, day) : day}`;
}

const quoted = (value: string, field: Field | undefined): string =>
  field && kinds[field.kind]?.still === 'tick' ? 'das Kästchen' : `„${field ? shown(field, value) : value}“`;

const verbFor = (field: Field | undefined): string =>
  ['options', 'list', 'tick'].includes(kinds[field?.kind ?? '']?.still ?? '') ? 'angekreuzt ist' : 'steht';

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} oder ${words.at(-1)}`;
