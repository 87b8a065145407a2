import { z } from 'astro/zod';

const paper = z.string().regex(/^[a-z][a-z0-9-]*$/, 'name a paper by its id');

/** Options of a paper to send along. The papers themselves come from the persona. */
export const options = z.strictObject({
  /** Ids of the papers that fit; none means any. */
  accepts: z.array(paper).default([]),
  /** Paper id → what is said when exactly this one was chosen, instead of the general sentence. */
  refusals: z.record(paper, z.string().trim().min(1)).default({}),
});
