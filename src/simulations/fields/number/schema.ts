import { z } from 'astro/zod';

/** Options of a number. */
export const options = z.strictObject({
  /** Digits allowed after the comma. More than two would make "1.000" ambiguous. */
  decimals: z.number().int().min(0).max(2).default(0),
  /** Smallest number taken. */
  min: z.number().default(0),
  /** Largest number taken. */
  max: z.number().optional(),
});
