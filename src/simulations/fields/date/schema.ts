import { z } from 'astro/zod';

/** YAML reads an unquoted 2026-05-01 as a date. */
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10)), z.literal('heute')]);

/** Options of a date. */
export const options = z.strictObject({
  /** Not in the future. */
  past: z.boolean().default(false),
  /** First day taken, ISO or `heute`. */
  min: day.optional(),
  /** Last day taken, ISO or `heute`. */
  max: day.optional(),
  /** Birthday of somebody who is 18 or older. */
  adult: z.boolean().default(false),
});
