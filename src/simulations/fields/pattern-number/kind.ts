import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter, miscount } from '../messages.ts';
import { asDigits, compact, tidy } from '../tidy.ts';

export interface PatternNumberField extends Field {
  readonly digits: number;
  readonly groups: readonly number[];
}

/** Cuts the digits into the given groups; what is left over stands at the end. */
function grouped(value: string, [size, ...others]: readonly number[]): string {
  if (size === undefined || value.length <= size) return value;
  return `${value.slice(0, size)} ${grouped(value.slice(size), others)}`;
}

/** Normal form: digits only, also while some are missing, so that mistakes can look at them. */
export const kind: Kind<PatternNumberField> = {
  parse(raw, { digits }) {
    const value = asDigits(compact(raw)) || tidy(raw);
    if (/\D/.test(value)) return { value, error: 'Tragen Sie hier bitte nur Ziffern ein, keine Buchstaben.' };
    if (value.length === digits) return { value };
    return {
      value,
      error: `Diese Nummer hat ${digits} Ziffern. ${miscount(value.length - digits, 'eine Ziffer', 'Ziffern')}`,
    };
  },
  format: (value, { groups }) => grouped(value, groups),
  missing: enter,
  caption: 'label',
  still: 'boxes',
  boxes: ({ digits }) => digits,
};
