import { z } from 'astro/zod';

/** Options of a code that lies under a layer on a plate or a vehicle's papers. */
export const options = z.strictObject({
  /** Exact count of signs: 3 on a plate, 7 on part I, 12 on part II. */
  length: z.number().int().min(2).max(12),
});
