import { z } from 'astro/zod';

/** An e-mail address has no options of its own. */
export const options = z.strictObject({});
