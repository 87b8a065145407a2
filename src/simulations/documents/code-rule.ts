import { text } from './entry-schema.ts';

/** A plate of no district: UEB is nowhere given out, so the number belongs to nobody. */
export const plateNumber = text.regex(
  /^UEB-[A-Z]{1,2} \d{1,4}$/,
  'A plate must be impossible: begin with "UEB-", as in UEB-UN 417.',
);

/** A code laid bare: letters and digits without I, i, l, O and o. */
export const scratchCode = (length: number) =>
  text.regex(
    new RegExp(`^[0-9A-HJ-NP-Za-hjkmnp-z]{${length}}$`),
    `A code has ${length} signs, none of them I, i, l, O or o.`,
  );
