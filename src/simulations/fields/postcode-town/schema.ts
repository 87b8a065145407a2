import { z } from 'astro/zod';

/** Options of postcode and town. */
export const options = z.strictObject({
  /** Postcodes the office is responsible for; none means all. */
  postcodes: z.array(z.string().regex(/^\d{5}$/, 'a German postcode has five digits; put it in quotes')).default([]),
});
