import type { Appointment, Day, Slot } from './appointment.ts';
import { isoOf, weekdayNames, weekdayOf } from './days.ts';

/** Why a choice is not what the person wants, as the word of the outcome. */
export type Trouble = 'tag-besetzt' | 'tag-passt-nicht' | 'zeit-passt-nicht';

function isDayWished(date: string, { wish }: Appointment): boolean {
  const named = weekdayNames.filter((name) => wish.weekdays.toLowerCase().includes(name.toLowerCase()));
  const isEarly = !/^\d\d\.\d\d\.\d{4}$/.test(wish.latest) || isoOf(date) <= isoOf(wish.latest);
  return isEarly && (named.length === 0 || named.includes(weekdayOf(date)));
}

function isTimeWished(time: string, { wish }: Appointment): boolean {
  const hour = Number.parseInt(time, 10);
  if (/vormittag/i.test(wish.daytime)) return hour < 12;
  return !/nachmittag/i.test(wish.daytime) || hour >= 12;
}

/** The trouble with a day, or with a day and its time; `undefined` where all is well. */
export function troubleWith({ day, time }: Slot, play: Appointment): Trouble | undefined {
  if (play.busy.some(({ date }) => date === day)) return 'tag-besetzt';
  if (!isDayWished(day, play)) return 'tag-passt-nicht';
  return time === '' || isTimeWished(time, play) ? undefined : 'zeit-passt-nicht';
}

/** The free time of a day that fits the wish. */
export const fittingTime = ({ date, times }: Day, play: Appointment): string | undefined =>
  times.find((time) => troubleWith({ day: date, time }, play) === undefined);

/** The first slot that fits. An author's mistake when there is none: then the advice names a day that does not exist. */
export function fittingSlot(play: Appointment): Slot {
  for (const day of play.days) {
    const time = fittingTime(day, play);
    if (time !== undefined) return { day: day.date, time };
  }
  return { day: 'kein-Tag-passt', time: '' };
}
