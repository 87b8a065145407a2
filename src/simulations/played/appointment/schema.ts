import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const date = z.string().regex(/^\d\d\.\d\d\.\d{4}$/, 'write the day in quotes, as offices do: "08.12.2026"');
const time = z.string().regex(/^\d{1,2}\.\d\d$/, 'write the time in quotes, as offices do: "14.30"');

const ask = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: sentence,
  hint: sentence.optional(),
  /** What must be entered; the case's entries may be used. */
  answer: sentence,
  /** What the system says to anything else. */
  mistaken: sentence.default('Diese Angabe passt nicht. Vergleichen Sie bitte noch einmal.'),
  /** Paper entry where it stands, e.g. `zettel.email`. */
  look: sentence.optional(),
});

/** What the person wants, as it stands on the note. Empty means: all the same. */
const wish = z.strictObject({
  /** Names of days in any words: "Dienstag oder Donnerstag". */
  weekdays: z.string().default(''),
  /** "vormittags" is before twelve, "nachmittags" after. */
  daytime: z.string().default(''),
  /** Last day that is early enough: "15.12.2026". */
  latest: z.string().default(''),
  /** Paper entry where the wish stands. */
  look: sentence.optional(),
});

export const properties = z.strictObject({
  /** Where the appointment is: office or practice. */
  office: sentence,
  matter: sentence,
  /** Street and town, or "per Video". */
  where: sentence,
  /** Days with free times in their order; a day without times is full. All other days are closed. */
  days: z.array(z.strictObject({ date, times: z.array(time), where: sentence.optional() })).min(2),
  wish: wish.prefault({}),
  /** Days on which the person has something else; the case's entries may be used. */
  busy: z.array(z.strictObject({ date: sentence, text: sentence })).default([]),
  /** What is asked before booking, one question a screen. */
  asks: z.array(ask).default([]),
  /** What the overview shows beside day and time. */
  overview: z.array(z.strictObject({ label: sentence, text: sentence })).default([]),
  /** What to bring or lay ready. */
  bring: z.array(sentence).default([]),
  /** The appointment counts only after a link in an e-mail was tapped; says in which folder the e-mail lies. */
  mail: z.strictObject({ folder: z.enum(['eingang', 'spam']) }).optional(),
  number: z.string().regex(/^UEBUNG-/, 'begin with "UEBUNG-", so that nobody takes it for a real number'),
  /** An appointment that exists already, to be put off or called off. */
  booked: z.strictObject({ day: sentence, time: sentence }).optional(),
  aim: z.enum(['buchen', 'absagen']).default('buchen'),
});
