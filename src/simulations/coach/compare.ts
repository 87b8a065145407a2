import type { Case, Field } from '../definition.ts';
import { type FieldState, read } from '../journey.ts';

/** Letters and digits only, in one spelling: "Übungsstr. 7" equals "uebungsstraße 7". */
const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/str(\.|\b)/g, 'strasse')
    .replace(/ß/g, 'ss')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/[^\p{L}\p{N}@]+/gu, '');

/** Kinds in which a dot, comma or hyphen makes another answer: "1,5" is not 15. */
const exact = ['email', 'number'];

/** Whether two raw answers mean the same for this kind of field. */
export function sameAnswer(field: Field, one: string, other: string): boolean {
  const [first, second] = [read(field, one).value, read(field, other).value];
  if (field.kind === 'password') return first === second;
  return exact.includes(field.kind) ? first.toLowerCase() === second.toLowerCase() : essence(first) === essence(second);
}

/** Whether a field holds what the persona's papers say; fields without a worked answer fit when they are in order. */
export function fits({ field, path, raw, error }: FieldState, { exemplar }: Case): boolean {
  const expected = exemplar[path];
  if (expected === undefined) return error === undefined;
  return sameAnswer(field, raw, expected);
}
