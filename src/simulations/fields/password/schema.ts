import { z } from 'astro/zod';

/** Options of a password that is chosen. */
export const options = z.strictObject({
  /** Shortest length in characters. */
  min: z.number().int().min(4).default(12),
  /** Shows below it how strong the password is. */
  meter: z.boolean().default(false),
});
