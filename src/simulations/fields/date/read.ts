import { asDigits } from '../tidy.ts';
import { today } from './clock.ts';

const names = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
/** First letters that tell a month, with the usual spellings: Maerz, Mrz, Jänner, Oct. */
const starts = [
  'j[aä][en]',
  'feb',
  'm(ä|a[er]|rz)',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[zc]',
];

/** A complete ISO date, or what is not clear yet. */
export type Reading =
  { readonly iso: string; readonly error?: never } | { readonly iso?: never; readonly error: string };

/** Reads a date as people write it: 1.5.26, 010526, "1. Mai 2026", 2026-05-01. `birth` puts a short year that is still to come into 19xx. */
export function readDate(tidied: string, birth: boolean): Reading {
  if (/^heute$/i.test(tidied)) return { iso: today() };
  const found = parts(tidied);
  const [day = '', month = '', short = ''] = found;
  if (found.length !== 3) return { error: `${gap(found)} Schreiben Sie das Datum bitte so: 01.05.2026.` };
  const year = fullYear(short, birth);
  if (!year) return { error: 'Prüfen Sie bitte das Jahr. Schreiben Sie es mit vier Ziffern, zum Beispiel 1950.' };
  const error = outOfCalendar(Number(day), Number(month), year);
  return error ? { error } : { iso: `${year}-${month.slice(-2).padStart(2, '0')}-${day.slice(-2).padStart(2, '0')}` };
}

/** Day, month and year as typed; fewer when something is missing. Words that are no month do not matter. */
function parts(tidied: string): readonly string[] {
  const text = /^[\dOoIl./\s-]+$/.test(tidied) ? asDigits(tidied) : tidied;
  const words = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const numbers = words.filter((word) => /\d/.test(word));
  const month = words.map(monthOf).find((number) => number > 0);
  if (month) numbers.splice(1, 0, String(month));
  const found = month ? numbers : apart(numbers);
  return found.length === 3 && found[0]?.length === 4 ? [...found].reverse() : found;
}

const monthOf = (word: string): number => starts.findIndex((start) => new RegExp(`^${start}`).test(word)) + 1;

/** Splits what was typed without dots: 010526, 01052026, 20260501, "0105 2026". */
function apart(numbers: readonly string[]): readonly string[] {
  const digits = numbers.join('');
  const pattern =
    digits.length === 6 ? /^(..)(..)(..)$/ : Number(digits.slice(2, 4)) > 12 ? /^(.{4})(..)(..)$/ : /^(..)(..)(.{4})$/;
  const joined = numbers.length === 1 || (numbers.length === 2 && digits.length === 8);
  return (joined ? pattern.exec(digits)?.slice(1) : undefined) ?? numbers;
}

function gap(found: readonly string[]): string {
  if (found.length !== 2) return 'Das Datum ist noch nicht klar.';
  return found.some((part) => part.length === 4) ? 'Hier fehlt noch der Tag.' : 'Hier fehlt noch das Jahr.';
}

/** Two digits up to five years from now mean 20xx, others 19xx. `undefined` when it is no year of living memory. */
function fullYear(typed: string, birth: boolean): number | undefined {
  if (/^(18|19|20|21)\d\d$/.test(typed)) return Number(typed);
  if (!/^\d\d$/.test(typed)) return undefined;
  const now = Number(today().slice(0, 4));
  return Number(typed) > (now % 100) + (birth ? 0 : 5) ? 1900 + Number(typed) : 2000 + Number(typed);
}

function outOfCalendar(day: number, month: number, year: number): string | undefined {
  const name = names[month - 1];
  if (!name) return 'Prüfen Sie bitte den Monat. Er liegt zwischen 1 und 12.';
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > days) return `Der ${name} ${year} hat nur ${days} Tage. Prüfen Sie bitte den Tag.`;
  return day < 1 ? 'Prüfen Sie bitte den Tag. Der erste Tag im Monat ist die 1.' : undefined;
}
