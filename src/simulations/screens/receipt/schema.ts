import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);

export const properties = z.strictObject({
  /** Number of the case at the office; must be recognisable as practice. */
  reference: z.string().regex(/^UEBUNG-/, 'begin with "UEBUNG-", so that nobody takes it for a real number'),
  /** What has happened. */
  text: sentence,
  /** What comes next. */
  next: sentence,
  /** Name of the saved file, without ending. */
  file: z
    .string()
    .regex(/^[\w-]+$/, 'use letters, digits, "-" and "_"')
    .default('Bestaetigung-UEBUNG'),
});
