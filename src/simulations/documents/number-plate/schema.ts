import { z } from 'astro/zod';
import { plateNumber, scratchCode } from '../code-rule.ts';
import { text } from '../entry-schema.ts';

/** A plate with its seal; the code under the seal is laid bare. */
export const entries = z.strictObject({
  kennzeichen: plateNumber,
  /** Where it hangs: "vorne" or "hinten". */
  platz: text,
  code: scratchCode(3),
});
