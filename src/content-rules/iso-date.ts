import { z } from 'astro/zod';

const toIso = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** A day as `YYYY-MM-DD`. YAML reads an unquoted date as a `Date`; both spellings end as the same string. */
export const isoDate = z.preprocess(toIso, z.iso.date('A day is written like 2026-11-24.'));
