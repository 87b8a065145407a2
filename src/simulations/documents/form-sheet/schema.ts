import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';

/** A Wohnungsgeberbestätigung or an owner's Eigenerklärung; the contents that § 19 Abs. 3 BMG asks for. */
export const entries = z.strictObject({
  wohnungsgeber: text,
  'wohnungsgeber-anschrift': text,
  /** Name, or "wie oben" when the Wohnungsgeber owns the home. */
  eigentuemer: text,
  /** Straße und Hausnummer of the new home. */
  strasse: text,
  'plz-ort': text,
  einzugsdatum: text,
  personen: text,
  'ausgestellt-am': text,
});
