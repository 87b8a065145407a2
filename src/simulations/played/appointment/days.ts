/** Days as they stand on German papers, `08.12.2026`, and the months they make. */

const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** Headings of the calendar, as they are spoken. */
export const weekdayNames: readonly string[] = [...weekdays.slice(1), 'Sonntag'];

const parts = (date: string): readonly number[] => date.split('.').map(Number);

/** `2026-12-08`, so that days can be compared as text. */
export const isoOf = (date: string): string => date.split('.').reverse().join('-');

/** `12.2026` of `08.12.2026`. */
export const monthOf = (date: string): string => date.slice(3);

export function weekdayOf(date: string): string {
  const [day = 0, month = 0, year = 0] = parts(date);
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/** `Dezember 2026` of `12.2026`. */
export function monthName(month: string): string {
  const [number = 0, year = 0] = parts(month);
  return `${months[number - 1] ?? month} ${year || ''}`.trim();
}

/** `Dienstag, 8. Dezember 2026`; a text that is no day stays as it is. */
export function dayName(date: string): string {
  const weekday = weekdayOf(date);
  return weekday ? `${weekday}, ${Number(date.slice(0, 2))}. ${monthName(monthOf(date))}` : date;
}

/** The weeks of a month from Monday to Sunday; `''` before its first and after its last day. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const [number = 1, year = 2026] = parts(month);
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const dates = Array.from({ length: count }, (_, index) => `${`0${index + 1}`.slice(-2)}.${month}`);
  const cells = [...Array<string>(before).fill(''), ...dates];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? ''),
  );
}
