import { z } from 'astro/zod';

/** Options of a number with a fixed count of digits, e.g. a chip number. */
export const options = z.strictObject({
  /** Exact count of digits. */
  digits: z.number().int().min(2).max(30),
  /** Sizes of the groups in which it is shown, e.g. `[3, 3, 3, 3, 3]`; without groups it stays in one piece. */
  groups: z.array(z.number().int().positive()).default([]),
});
