import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';

/** What stands in a pet's passport. `chipnummer` has 15 digits, printed in groups of three. */
export const entries = z.strictObject({
  name: text,
  rasse: text,
  geschlecht: text,
  geburtsdatum: text,
  fellfarbe: text,
  chipnummer: text.regex(
    /^\d{3}( \d{3}){4}$/,
    'A chip number has 15 digits in groups of three: "276 098 100 000 001".',
  ),
  'chip-datum': text,
  tierarzt: text,
});
