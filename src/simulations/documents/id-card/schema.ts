import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';

/** What stands on an ID card. `nummer` must fail the real check digit, e.g. `L00UEBUNG`: real numbers have no U, E or B. */
export const entries = z.strictObject({
  nachname: text,
  geburtsname: text,
  vorname: text,
  geburtsdatum: text,
  geburtsort: text,
  'gueltig-bis': text,
  nummer: text.regex(
    /[ABDEIOQSU]/,
    'A card number must be impossible: use a letter that real ones never have, as in L00UEBUNG.',
  ),
  /** Access number on the front, below right: six digits. */
  can: text.regex(/^\d{6}$/, 'A CAN has six digits.'),
  /** Straße und Hausnummer. */
  strasse: text,
  'plz-ort': text,
  ortsteil: text,
});
