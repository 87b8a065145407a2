import { z } from 'astro/zod';

/** A phone number has no options of its own. */
export const options = z.strictObject({});
