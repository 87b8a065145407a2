import { z } from 'astro/zod';
import { text } from '../entry-schema.ts';
import { showsEveryEntryOnce } from '../wording-rules.ts';

/** A handwritten note. Every entry is free and stands in `text` (see `wording.ts`). */
export const entries = z.object({ text }).catchall(text).superRefine(showsEveryEntryOnce([]));
