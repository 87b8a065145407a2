import type { Case, Field } from '../definition.ts';
import { type FieldState, read } from '../journey.ts';

/** Letters and digits only, in one spelling: "Übungsstr. 7" equals "übungsstraße 7". */
const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/str(\.|\b)/g, 'strasse')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}@]+/gu, '');

/** Whether two raw answers mean the same for this kind of field. */
export const sameAnswer = (field: Field, one: string, other: string): boolean =>
  essence(read(field, one).value) === essence(read(field, other).value);

/** Whether a field holds what the persona's papers say; fields without a worked answer fit when they are in order. */
export function fits({ field, path, raw, error }: FieldState, { exemplar }: Case): boolean {
  const expected = exemplar[path];
  if (expected === undefined) return error === undefined;
  return sameAnswer(field, raw, expected);
}
