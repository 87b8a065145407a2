import { z } from 'astro/zod';

/** An IBAN has no options of its own. */
export const options = z.strictObject({});
