import { z } from 'astro/zod';

/** Options of a text of several lines. */
export const options = z.strictObject({
  /** Shortest sensible length in characters. */
  min: z.number().int().positive().default(3),
  /** Longest text the office takes, in characters. */
  max: z.number().int().positive().default(1000),
  /** Height of the empty box in lines. */
  rows: z.number().int().min(2).max(12).default(4),
});
