import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';

/** What stands on a bank card. `iban` must be a published test number, printed in groups of four. */
export const entries = z.strictObject({
  bank: text,
  iban: text.regex(
    /^DE\d{2}( \d{4}){4} \d{2}$/,
    'An IBAN is printed in groups of four: "DE02 1203 0000 0000 2020 51".',
  ),
  kontoinhaber: text,
});
