/**
 * Format of `content/uebungen/<id>/uebung.yaml` (build time only). Field and screen kinds bring their own options from
 * their folders, so a new kind extends the format without an edit here.
 */
import { z } from 'astro/zod';
import { closestName } from '../lessons/nearest-name.ts';

type Options = Readonly<Record<string, z.ZodObject>>;

const fieldOptions = byFolder(
  import.meta.glob<{ options: z.ZodObject }>('./fields/*/schema.ts', { eager: true }),
  'options',
);
const screenProperties = byFolder(
  import.meta.glob<{ properties: z.ZodObject }>('./screens/*/schema.ts', { eager: true }),
  'properties',
);

function byFolder<K extends string>(modules: Record<string, Record<K, z.ZodObject>>, key: K): Options {
  return Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/').at(-2), module[key]]));
}

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens, with umlauts written out');
const text = z.string().trim().min(1);
/** YAML dates and numbers may stand unquoted where a text is meant. */
const value = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform((yes) => (yes ? 'ja' : 'nein')),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);

export const testSchema = z.union([
  value.transform((equals) => ({ equals })),
  z.array(value).transform((oneOf) => ({ oneOf })),
  z.strictObject({ set: z.boolean() }),
  z.strictObject({ greater: z.number() }),
  z.strictObject({ before: value }),
  z.strictObject({ after: value }),
  z.strictObject({ matches: text.refine(isPattern, 'is no regular expression') }),
]);

/** `when: { zahlungsart: lastschrift }`; several entries must all hold; `all`, `any`, `not` nest. */
const condition = z.record(z.string(), z.unknown());

const mistake = z.strictObject({
  id,
  title: text,
  field: text,
  when: z.union([testSchema, condition]),
  say: text,
  rehearse: value,
});

const fact = z.strictObject({ label: text, text, when: condition.optional() });

const field = ofKind('kind', fieldOptions, {
  id,
  label: text,
  hint: text.optional(),
  required: z.boolean().default(true),
  when: condition.optional(),
  why: text.optional(),
  tip: text.optional(),
  heading: text.optional(),
  /** A paper entry (`personalausweis.vorname`), a literal, or one of these for each case. */
  answer: z.union([value, z.record(z.string(), value)]).optional(),
});

const step = ofKind('screen', screenProperties, {
  id,
  title: text,
  say: text,
  intro: text.optional(),
  forward: text.optional(),
  when: condition.optional(),
  facts: z.array(fact).default([]),
  fields: z.array(field).default([]),
  mistakes: z.array(mistake).default([]),
});

export const simulationSchema = z.strictObject({
  title: text,
  lead: text,
  minutes: z.number().int().positive(),
  keywords: z.array(text).default([]),
  service: z.strictObject({ name: text, provider: text, key: text.optional(), address: text }),
  checked: z.coerce.date(),
  sources: z.array(z.strictObject({ title: text, url: z.url().optional(), date: text.optional() })).min(1),
  fidelity: text,
  /** Persona → what he or she wants here. The first case is shown and guided, another one is done alone. */
  cases: z
    .record(id, text)
    .refine((cases) => Object.keys(cases).length >= 2, 'needs two cases: one guided, one for "allein"'),
  documents: z.array(id).min(1),
  skills: z.array(text).min(1),
  real: z.array(text).min(1),
  steps: z.array(step).min(2),
});

/** An Übung as its author writes it. */
export type Simulation = z.output<typeof simulationSchema>;

/** Strict object whose remaining keys depend on the kind it names; an unknown kind is answered with the nearest one. */
function ofKind<S extends z.ZodRawShape>(key: string, kinds: Options, base: S) {
  const head = z.looseObject({ ...base, [key]: z.string() });
  return head.transform((input, context): z.output<z.ZodObject<S>> & Record<string, unknown> => {
    const name = String(input[key]);
    const options = kinds[name];
    if (!options) return refuse(context, key, `unknown ${key} "${name}"; ${closestName(name, Object.keys(kinds))}`);
    const own = Object.fromEntries(
      Object.entries(input).filter(([property]) => !(property in base) && property !== key),
    );
    const parsed = options.strict().safeParse(own);
    if (parsed.success) return { ...input, ...parsed.data } as never;
    for (const issue of parsed.error.issues) {
      const message = issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, options, base) : issue.message;
      context.addIssue({ code: 'custom', path: issue.path, message });
    }
    return z.NEVER;
  });
}

function unknownKeys(keys: readonly string[], options: z.ZodObject, base: z.ZodRawShape): string {
  const valid = [...Object.keys(base), ...Object.keys(options.shape)];
  return keys.map((key) => `unknown key "${key}"; ${closestName(key, valid)}`).join('; ');
}

function refuse(context: z.RefinementCtx, key: string, message: string): never {
  context.addIssue({ code: 'custom', path: [key], message });
  return z.NEVER;
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}
