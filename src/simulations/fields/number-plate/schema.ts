import { z } from 'astro/zod';

/** The number on a plate has no options of its own. */
export const options = z.strictObject({});
