import { z } from 'astro/zod';
import { chosen } from './options.ts';

const value = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens, starting with a letter');

/** Choices of a field: value → label, in the order they are shown. Every label must lead back to its own value. */
export const optionsSchema = z
  .record(value, z.string().trim().min(1))
  .refine((options) => Object.keys(options).length >= 2, 'needs at least two options')
  .refine(
    (options) => Object.entries(options).every(([key, label]) => chosen(label, options) === key),
    'two options read the same; give each its own label',
  );
