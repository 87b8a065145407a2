/**
 * Format of `content/uebungen/<id>/uebung.yaml` (build time only). Field and screen kinds bring their own options from
 * their folders, so a new kind extends the format without an edit here.
 */
import { z } from 'astro/zod';
import { readableError } from '../content-rules/readable-error.ts';
import { ofKind } from './schema-of-kind.ts';
import { repeat } from './schema-of-repeat.ts';

const fieldOptions = byFolder(
  import.meta.glob<{ options: z.ZodObject }>('./fields/*/schema.ts', { eager: true }),
  'options',
);
const screenProperties = byFolder(
  {
    ...import.meta.glob<{ properties: z.ZodObject }>('./screens/*/schema.ts', { eager: true }),
    ...import.meta.glob<{ properties: z.ZodObject }>('./played/*/schema.ts', { eager: true }),
  },
  'properties',
);

function byFolder<K extends string>(modules: Record<string, Record<K, z.ZodObject>>, key: K) {
  return Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/').at(-2), module[key]]));
}

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use small letters, digits and hyphens, with umlauts written out.');
const text = z.string().trim().min(1);
/** YAML dates and numbers may stand unquoted where a text is meant. */
const value = z.union(
  [
    z.string(),
    z.number().transform(String),
    z.boolean().transform((yes) => (yes ? 'ja' : 'nein')),
    z.date().transform((date) => date.toISOString().slice(0, 10)),
  ],
  'Write a text, a number or a date here.',
);

/** One test of a condition, see `Test`. */
export const testSchema = z.union([
  value.transform((equals) => ({ equals })),
  z.array(value).transform((oneOf) => ({ oneOf })),
  z.strictObject({ set: z.boolean() }),
  z.strictObject({ greater: z.number() }),
  z.strictObject({ before: value }),
  z.strictObject({ after: value }),
  z.strictObject({ same: value }),
  z.strictObject({ matches: text.refine(isPattern) }),
]);

/** `when: { zahlungsart: lastschrift }`; several entries must all hold; `all`, `any`, `not` nest. */
const condition = z.record(
  z.string(),
  z.unknown(),
  'A condition names a field and its value: { zahlungsart: lastschrift }.',
);

/** A paper entry (`personalausweis.vorname`), a literal, or one of these for each case. */
const answers = z.union([value, z.array(value)]);
const answer = z.union(
  [answers, z.record(z.string(), answers)],
  'An answer is a paper entry (personalausweis.vorname), a text, or one of these for each case; in a repeated step a list.',
);

/** A mistake's condition may be a bare test of its own field; it is compiled later, so it stays as written here. */
const mistaken = z.union([value, z.array(value), condition]);

const mistake = z.strictObject(
  { id, title: text, field: text, when: mistaken, say: text, rehearse: value },
  readableError,
);

const fact = z.strictObject({ label: text, text, when: condition.optional() }, readableError);

const field = ofKind('field', 'kind', fieldOptions, {
  id,
  label: text,
  hint: text.optional(),
  required: z.boolean().default(true),
  when: condition.optional(),
  why: text.optional(),
  tip: text.optional(),
  heading: text.optional(),
  answer: answer.optional(),
});

const step = ofKind('step', 'screen', screenProperties, {
  id,
  title: text,
  say: text,
  intro: text.optional(),
  forward: text.optional(),
  address: text.optional(),
  when: condition.optional(),
  repeat: repeat.optional(),
  facts: z.array(fact).default([]),
  fields: z.array(field).default([]),
  mistakes: z.array(mistake).default([]),
});

const service = z.strictObject({ name: text, provider: text, key: text.optional(), address: text }, readableError);
const source = z.strictObject({ title: text, url: z.url().optional(), date: text.optional() }, readableError);

export const simulationSchema = z.strictObject(
  {
    title: text,
    lead: text,
    minutes: z.number().int().positive(),
    keywords: z.array(text).default([]),
    service,
    checked: z.coerce.date('Write the day like this: 2026-11-24.'),
    sources: z.array(source).min(1),
    fidelity: text,
    /** Persona → what he or she wants here. The first case is shown and guided, another one is done alone. */
    cases: z
      .record(id, text)
      .refine(
        (cases) => Object.keys(cases).length >= 2,
        'An Übung needs two cases: the first is guided, the second is done alone. Write "<persona>: <what he or she wants>".',
      ),
    documents: z.array(id).min(1),
    skills: z.array(text).min(1),
    real: z.array(text).min(1),
    steps: z.array(step).min(2),
  },
  readableError,
);

/** An Übung as its author writes it. */
export type Simulation = z.output<typeof simulationSchema>;

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}
