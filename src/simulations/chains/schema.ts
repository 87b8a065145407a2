/** Format of `content/wege/<id>.yaml` (build time only): several Übungen one after the other with one persona. */
import { z } from 'astro/zod';
import { readableError } from '../../content-rules/readable-error.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use small letters, digits and hyphens, with umlauts written out.');

/** What a played step yields under a name, or what stands in a field (`step.field`). */
const keep = z.union(
  [z.strictObject({ step: id, yields: id }), z.strictObject({ field: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/) })],
  'Write { step: pin-setzen, yields: pin } or { field: konto.benutzername }.',
);

const station = z.strictObject(
  {
    uebung: id,
    /** Why this comes now, one sentence. */
    say: text,
    /** Paper entry that later stations meet (`gemerkt.pin`) → where its value comes from here. */
    keeps: z.record(z.string(), keep).default({}),
  },
  readableError,
);

export const chainSchema = z.strictObject(
  { title: text, lead: text, person: id, keywords: z.array(text).default([]), stations: z.array(station).min(2) },
  readableError,
);

/** A Weg as its author writes it. */
export type AuthoredChain = z.output<typeof chainSchema>;
