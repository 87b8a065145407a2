import { z } from 'astro/zod';

/** Options of a one-line text. */
export const options = z.strictObject({
  /** Shortest sensible length in characters. */
  min: z.number().int().positive().default(2),
  /** Browser's own suggestion list stays off; this only sets the on-screen keyboard's capitals. */
  capitals: z.enum(['words', 'none']).default('words'),
});
