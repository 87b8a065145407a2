import { z } from 'astro/zod';

/** The summary lists every answered step before it by itself. */
export const properties = z.strictObject({});
