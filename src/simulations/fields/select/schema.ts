import { z } from 'astro/zod';
import { optionsSchema } from '../options-schema.ts';

/** Options of a choice of one. */
export const options = z.strictObject({
  /** Value → label, in the order they are shown. */
  options: optionsSchema,
});
