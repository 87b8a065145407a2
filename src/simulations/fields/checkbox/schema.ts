import { z } from 'astro/zod';

/** Options of a tick. */
export const options = z.strictObject({
  /** End of the message for a missing tick, without full stop: "Setzen Sie hier ein Häkchen, wenn …". */
  consent: z.string().trim().min(1).default('Sie zustimmen'),
});
