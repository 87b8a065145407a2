import { z } from 'astro/zod';

/** A question for yes or no has no options of its own. */
export const options = z.strictObject({});
