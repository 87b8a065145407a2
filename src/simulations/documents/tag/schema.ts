import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';

/** A dog tax tag. Its short number is often taken for the chip number. */
export const entries = z.strictObject({
  nummer: text.regex(/^\d{4}$/, 'The number of a tag has four digits, in quotes: "0417".'),
  gemeinde: text,
});
