import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const paper = z.string().regex(/^[a-z][a-z0-9-]*$/, 'name a paper by its id');

const file = z.strictObject({
  /** Name without ending, e.g. "Scan-Ausweis". */
  name: z
    .string()
    .regex(/^[\p{L}\p{N}_-]+$/u, 'a file name of letters, digits, "-" and "_"; the ending stands in "kind"'),
  /** Ending. */
  kind: z.string().regex(/^[a-z0-9]+$/, 'an ending in small letters, e.g. pdf'),
  /** In megabytes. */
  size: z.number().positive(),
  /** Paper that is in it; absent for anything else, e.g. a photo of the cat. */
  paper: paper.optional(),
  /** Number of the page in it, from 1; absent for all pages. */
  page: z.number().int().min(1).optional(),
});

export const properties = z.strictObject({
  /** What is asked for, as the page says it: "Foto vom Personalausweis". */
  ask: sentence,
  /** Papers that fit; one of them is enough unless `every`. */
  accepts: z.array(paper).min(1),
  /** All accepted papers that lie on the table are needed. */
  every: z.boolean().default(false),
  /** Paper → what is said when exactly this one was sent along. */
  refusals: z.record(paper, sentence).default({}),
  /** Paper → names of its pages, where each is photographed by itself: [Vorderseite, Rückseite]. */
  pages: z.record(paper, z.array(sentence).min(2)).default({}),
  /** Papers that are drawn as small cards, not as sheets. */
  cards: z.array(paper).default([]),
  /** What is amiss with the first photos, one after the other; the last photo that is needed gets all that are left. */
  first: z.array(z.enum(['dunkel', 'abgeschnitten', 'unscharf', 'schatten', 'zu-gross'])).default(['dunkel']),
  /** What lies in the folder "Downloads" of the drawn device. */
  files: z.array(file).default([]),
  /** Endings that the page takes. */
  types: z.array(z.string()).min(1).default(['pdf', 'jpg', 'png']),
  /** Largest file that the page takes, in megabytes. */
  limit: z.number().positive().default(5),
});
