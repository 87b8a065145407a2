import { z } from 'astro/zod';
import { plateNumber, scratchCode } from '../code-rule.ts';
import { text } from '../entry-schema.ts';

/** Zulassungsbescheinigung Teil I (Fahrzeugschein); the code on its back is laid bare. */
export const entries = z.strictObject({
  kennzeichen: plateNumber,
  erstzulassung: text,
  marke: text,
  fin: text.regex(/^UEBUNG\d{11}$/, 'A vehicle number must be impossible: UEBUNG and 11 digits.'),
  halter: text,
  anschrift: text,
  'naechste-hu': text,
  code: scratchCode(7),
});
