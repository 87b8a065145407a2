import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);

/** What a page puts before your eyes besides its text. */
const sign = z.strictObject({
  sign: z.enum(['fee', 'hurry', 'seal', 'small-print']),
  text: sentence,
});

const page = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** Whole address as browsers show it; the kind splits it itself. */
    address: z
      .string()
      .regex(
        /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/,
        'Write the whole address, as in https://id.bund.de/login.',
      ),
    title: sentence,
    text: sentence,
    /** Stands on top of the search, because somebody paid for it. */
    ad: z.boolean().default(false),
    shows: z.array(sign).default([]),
    /** Words on the page's own button. */
    button: sentence.default('Weiter zum Antrag'),
    real: z.boolean(),
    /** Why it is the real one, or not; whole sentences. */
    why: sentence,
  })
  .refine(({ address, real }) => real || /^https?:\/\/[^/]+\.example(\/|$)/.test(address), {
    message: 'A page that is not real ends in ".example", so that nobody opens a stranger\'s page.',
    path: ['address'],
  });

export const properties = z.strictObject({
  /** `results`: find the real page in a search; `check`: read one address after the other. */
  mode: z.enum(['results', 'check']),
  /** What the learner wants here, one or two sentences. */
  task: sentence,
  /** What was searched for; seen with `results`. */
  search: sentence.default('Formular'),
  /** In the order of the list. With `results` at least one is real. */
  pages: z.array(page).min(1),
  /** What helps somebody who used the wrong page, one after the other. */
  help: z
    .array(sentence)
    .min(1)
    .default([
      'Rufen Sie gleich Ihre Bank an. Karten sperrt auch der Sperr-Notruf 116 116.',
      'Heben Sie alles auf: die E-Mail und ein Bild vom Bildschirm.',
      'Ändern Sie Ihr Passwort, wenn Sie es dort eingetippt haben.',
      'Gehen Sie zur Polizei und erstatten Sie Anzeige.',
      'Sprechen Sie darüber. Schämen müssen Sie sich nicht.',
    ]),
});
