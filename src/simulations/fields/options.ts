import { choose } from './messages.ts';
import type { Parsed } from './kind.ts';
import { tidy } from './tidy.ts';

/** Choices in the order they are shown: value → label. */
export type Options = Readonly<Record<string, string>>;

/** Letters and digits only, small, umlauts written out: "Groß Ammensleben" and "gross-ammensleben" are one. */
const fold = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Value of the choice that a raw answer names by value or by label; `undefined` when it names none. */
export function chosen(raw: string, options: Options): string | undefined {
  const wanted = fold(raw);
  if (wanted === '') return undefined;
  const entries = Object.entries(options);
  const hit = entries.find(([value]) => fold(value) === wanted) ?? entries.find(([, label]) => fold(label) === wanted);
  return hit?.[0];
}

/** What a person reads of a value; text that is no value stays as it is. */
export const labelOf = (value: string, options: Options): string =>
  Object.entries(options).find(([key]) => key === value)?.[1] ?? value;

/** Reads an answer of a kind with choices. */
export function parseChoice(raw: string, options: Options): Parsed {
  const value = chosen(raw, options);
  return value === undefined ? { value: tidy(raw), error: choose() } : { value };
}
