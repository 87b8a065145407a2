import type { Kind } from '../kind.ts';
import { enter } from '../messages.ts';
import { asDigits, tidy } from '../tidy.ts';

/** Digits in the groups they were typed in, `+49` and `0049` as the usual 0: "+49 (0)39204/7810" → "039204 7810". */
function spelled(raw: string): string {
  const typed = tidy(raw).replace(/^(tel|fon|handy|mobil|privat)[a-z]*[.:\s]*/i, '');
  const digits = /^[\dOoIl\s+()/.\u2010-\u2015-]+$/.test(typed) ? asDigits(typed) : typed;
  return digits
    .replace(/[\s()/.\u2010-\u2015-]+/g, ' ')
    .trim()
    .replace(/^(\+|00) ?49[ 0]*/, '0')
    .replace(/^00 ?|^\+ /, '+')
    .replace(/^0 (?=\d)/, '0');
}

function obstacle(number: string): string | undefined {
  const digits = number.replace(/\D/g, '').length;
  if (!/^\+?[\d ]+$/.test(number)) return 'Tragen Sie hier bitte nur die Telefonnummer ein, ohne Wörter.';
  if (!/^[0+]/.test(number)) return 'Hier fehlt noch die Vorwahl. Sie beginnt mit einer 0.';
  if (digits < 6) return 'Die Telefonnummer ist noch zu kurz. Es fehlen noch Ziffern.';
  return digits > 15 ? 'Das sind sehr viele Ziffern. Tragen Sie bitte nur eine Nummer ein.' : undefined;
}

/** Normal form: leading 0 or +, groups as typed with one blank between; where the area code ends nobody can tell. */
export const kind: Kind = {
  parse(raw) {
    const value = spelled(raw) || tidy(raw);
    const error = obstacle(value);
    return error ? { value, error } : { value };
  },
  format: (value) => value,
  missing: enter,
  caption: 'label',
  still: 'line',
};
