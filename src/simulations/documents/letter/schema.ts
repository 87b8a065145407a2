import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';
import { showsEveryEntryOnce } from '../wording-rules.ts';

const drawn = {
  absender: text,
  datum: text,
  betreff: text,
  /** Stands in the window, one line each. Without it the letter is a contract with signatures. */
  empfaenger: text.optional(),
};

/** A letter or contract. Any further entry is free and stands in `text` (see `wording.ts`). */
export const entries = z
  .object({ ...drawn, text })
  .catchall(text)
  .superRefine(showsEveryEntryOnce(Object.keys(drawn)));
