import { z } from 'astro/zod';

/** Text of an entry, as it stands on the paper (build time only). */
export const text = z.string().trim().min(1, 'An entry must not be empty.');
