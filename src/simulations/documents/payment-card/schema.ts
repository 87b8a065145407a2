import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';

/** What stands on a credit card. `nummer` is the practice number: right by its check digit, and no bank gives it out. */
export const entries = z.strictObject({
  bank: text,
  nummer: text.regex(/^0000 0000 0000 0000$/, 'The number of a card in practice is "0000 0000 0000 0000".'),
  inhaber: text,
  /** Month and year. */
  'gueltig-bis': text.regex(/^\d\d\/\d\d$/, 'A card is valid until month and year: "09/29".'),
  /** On the back, three digits. */
  pruefzahl: text.regex(/^000$/, 'The check digits of a card in practice are "000".'),
});
