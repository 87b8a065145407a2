import { z } from 'astro/zod';
import { readableError } from '../content-rules/readable-error.ts';

const text = z.string().trim().min(1);

/** A step that is asked for each of several, e.g. every person of a household. */
export const repeat = z
  .strictObject(
    {
      /** How many there are at least. */
      min: z.number().int().min(1).default(1),
      max: z.number().int().min(2).max(12),
      /** Asks for one more: "Gibt es noch eine Person?" */
      question: text,
      /** Tells how one is taken out again. */
      hint: text.default('Zu viel eingetragen? Wählen Sie „Nein“. Die nächste Seite fällt dann weg.'),
      tip: text.optional(),
    },
    readableError,
  )
  .refine(
    ({ min, max }) => max > min,
    '"max" must be greater than "min"; without a choice write the steps one by one.',
  );
