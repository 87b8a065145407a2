import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';

/** Front of a health insurance card. The number of the insured has a check digit that does not fit, so that it is nobody's. */
export const entries = z.strictObject({
  kasse: text,
  name: text,
  versichertennummer: text.regex(/^[A-Z]000000\d{3}$/, 'Write a letter, six zeros and three digits: "A000000417".'),
  can: text.regex(/^\d{6}$/, 'The number at the top right has six digits, in quotes: "200417".'),
});
