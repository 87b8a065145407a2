import type { z } from 'astro/zod';
import { closestName } from './nearest-name.ts';

const message = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, knownKeys(issue.inst))).join(' ');
  if (issue.code === 'invalid_value' && issue.input !== undefined) return unknownValue(issue.input, issue.values);
  return undefined;
};

/**
 * Parameter of all strict objects and enums in content schemas: `z.strictObject({ … }, readableError)`,
 * `z.enum([…], readableError)`. Names an unknown key or value and the nearest valid one; every other message is Zod's.
 * Astro adds file and path in front.
 */
export const readableError = { error: message };

const unknownKey = (key: string, known: readonly string[]): string =>
  `Unknown key "${key}". ${closestName(key, known)}`.trim();

const unknownValue = (input: unknown, values: readonly unknown[]): string =>
  `Unknown value "${String(input)}". ${closestName(String(input), values.map(String))}`.trim();

/** Zod hands the schema that complains to the error map; an object schema knows its keys. */
const knownKeys = (schema: unknown): readonly string[] =>
  schema && typeof schema === 'object' && 'shape' in schema ? Object.keys(schema.shape as object) : [];
