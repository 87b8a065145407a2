import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

const part = z.strictObject({
  id,
  /** What stands before it on the letter, e.g. "PIN:"; absent for a paragraph. */
  label: sentence.optional(),
  text: sentence,
  /** Lies under a layer that is rubbed off or torn open first. */
  covered: z.boolean().default(false),
  /** What is said to somebody who takes it for something else. */
  mistaken: sentence.optional(),
});

export const properties = z.strictObject({
  sender: sentence,
  subject: sentence,
  date: sentence,
  /** How the closed letter is called: "Brief", "Umschlag". */
  cover: sentence.default('Brief'),
  /** From top to bottom; the case's entries may be used. */
  parts: z.array(part).min(1),
  /** What to find, one after the other: a question and the part that answers it. */
  find: z.array(z.strictObject({ ask: sentence, part: id })).min(1),
});
