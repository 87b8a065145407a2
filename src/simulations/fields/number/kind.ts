import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter } from '../messages.ts';
import { tidy } from '../tidy.ts';
import { readNumber } from './read.ts';

export interface NumberField extends Field {
  readonly decimals: number;
  readonly min: number;
  readonly max?: number | undefined;
}

/** `12345.5` → `12.345,50`; numbers of four digits stay as they are, since they may be years. */
function format(value: string, { decimals }: NumberField): string {
  const [, sign = '', whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === undefined) return value;
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return sign + grouped + (fraction === undefined ? '' : `,${fraction.padEnd(decimals, '0')}`);
}

const tooFine = (decimals: number): string =>
  decimals === 0
    ? 'Tragen Sie hier bitte eine ganze Zahl ein, ohne Komma.'
    : `Hier passen nach dem Komma höchstens ${decimals} Ziffern hin.`;

function outside(value: number, field: NumberField): string | undefined {
  const { min, max } = field;
  if (value < min) return `Diese Zahl ist zu klein. Tragen Sie bitte mindestens ${format(String(min), field)} ein.`;
  if (max === undefined || value <= max) return undefined;
  return `Diese Zahl ist zu groß. Tragen Sie bitte höchstens ${format(String(max), field)} ein.`;
}

/** Normal form: digits with a point before the decimals (`72.5`), so that conditions can compare it. */
export const kind: Kind<NumberField> = {
  parse(raw, field) {
    const typed = tidy(raw);
    const value = readNumber(typed);
    if (value === undefined) return { value: typed, error: 'Tragen Sie hier bitte eine Zahl ein, zum Beispiel 2.' };
    if ((value.split('.')[1] ?? '').length > field.decimals) return { value: typed, error: tooFine(field.decimals) };
    const error = outside(Number(value), field);
    return error ? { value, error } : { value };
  },
  format,
  missing: enter,
  caption: 'label',
  still: 'line',
};
