import { z } from 'astro/zod';
import { readableError } from '../content-rules/readable-error.ts';

const text = z.string().trim().min(1);

/** YAML reads an alias like 115 as a number. */
const word = z.union([text, z.number().transform(String)]);

/** Frontmatter of `content/glossar/<id>.md`. `short` explains the term in place; `aliases` are everyday words and misspellings. */
export const termSchema = z.strictObject(
  {
    title: text,
    short: text.max(180, 'The short explanation has at most 180 characters.'),
    aliases: z.array(word).default([]),
    related: z.array(text).default([]),
  },
  readableError,
);
