import { z } from 'astro/zod';

/** A form screen has no properties of its own: intro, facts and fields say it all. */
export const properties = z.strictObject({});
