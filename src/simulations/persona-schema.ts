/**
 * Format of `content/personen/<id>.yaml` (build time only). Each kind of paper brings its own entries from its folder
 * in `documents/`, so a new kind extends the format without an edit here.
 */
import { z } from 'astro/zod';
import { isoDate } from '../content-rules/iso-date.ts';
import { nearestName } from '../content-rules/nearest-name.ts';
import { readableError } from '../content-rules/readable-error.ts';

type Given = Readonly<Record<string, string>>;

const modules = import.meta.glob<{ entries: z.ZodObject }>('./documents/*/schema.ts', { eager: true });

/** Kind of paper (folder name) → the entries it must have. */
const kinds: Readonly<Record<string, z.ZodObject>> = Object.fromEntries(
  Object.entries(modules).map(([path, { entries }]) => [path.split('/').at(-2), entries]),
);

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use small letters, digits and hyphens, with umlauts written out.');
const entry = z.string('An entry is text as it stands on the paper; write numbers in quotes.').trim();

const paper = z
  .strictObject({ kind: text, title: text, entries: z.record(id, entry) }, readableError)
  .superRefine(({ kind, entries }, context) => {
    const schema = kinds[kind];
    if (!schema)
      return refuse(context, ['kind'], `Unknown kind of paper "${kind}".${orKnown(kind, Object.keys(kinds))}`);
    for (const issue of schema.safeParse(entries).error?.issues ?? []) explain(issue, schema, entries, context);
  });

/** A fictitious resident with his or her papers (paper id → paper), in the order they lie on the table. */
export const personaSchema = z.strictObject(
  {
    name: text,
    born: isoDate,
    /** Two sentences: who this is. What he or she wants stands in each Übung. */
    about: text,
    papers: z.record(id, paper),
  },
  readableError,
);

/** `papers.<paper-id>.entries.<name>` is the text as it stands on the paper. */
export type Persona = z.output<typeof personaSchema>;

/** Puts an issue of a paper's own schema into words, at the entry it is about. */
function explain(issue: z.core.$ZodIssue, schema: z.ZodObject, given: Given, context: z.RefinementCtx): void {
  const names = Object.keys(schema.shape);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) refuse(context, ['entries', key], `Unknown entry "${key}".${orKnown(key, names)}`);
    return;
  }
  const name = String(issue.path[0]);
  refuse(context, ['entries', name], name in given ? issue.message : missing(name, names, given));
}

function missing(name: string, names: readonly string[], given: Given): string {
  const meant = nearestName(
    name,
    Object.keys(given).filter((key) => !names.includes(key)),
  );
  return `Entry "${name}" is missing.${meant ? ` Is "${meant}" meant to be "${name}"?` : ''}`;
}

function orKnown(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest ? ` Did you mean "${nearest}"?` : ` Known: ${known.join(', ')}.`;
}

function refuse(context: z.RefinementCtx, path: string[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
