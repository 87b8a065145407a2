import type { Deadline } from './messages.ts';

const iso = (date: Date): string => date.toISOString().slice(0, 10);

function daysLater(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return iso(date);
}

/** The same day some months later; the last day of the month where it has no such day. */
function monthsLater(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0));
  target.setUTCDate(Math.min(date.getUTCDate(), target.getUTCDate()));
  return iso(target);
}

/** From when a message counts as delivered: the fourth day, § 9 OZG, § 41 VwVfG. */
export const deliveredOn = ({ provided }: Deadline): string => daysLater(provided, 4);

/** Last day to object. */
export const endsOn = (deadline: Deadline): string => monthsLater(deliveredOn(deadline), deadline.months);

/** The day that is left when the four days are forgotten. */
export const endsTooEarly = ({ provided, months }: Deadline): string => monthsLater(provided, months);

/** `2026-11-19` → `19.11.2026`. */
export const written = (day: string): string => day.split('-').reverse().join('.');
