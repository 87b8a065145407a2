import { z } from 'astro/zod';
import { drawingNames } from '../ui/drawings/drawings.ts';
import { isoDate } from '../content-rules/iso-date.ts';
import { readableError } from '../content-rules/readable-error.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id has small letters, digits and hyphens only.');

/** Where a fact comes from. `date` is the state of the source as printed there. */
export const source = z.strictObject({ title: text, url: z.url().optional(), date: isoDate.optional() }, readableError);

/** `content/themen/<thema>.yaml`: a group of lessons in a fixed order. */
export const topicSchema = z.strictObject(
  { title: text, lead: text, icon: z.enum(drawingNames, readableError), order: z.number(), lessons: z.array(id) },
  readableError,
);

const promise = text.regex(/^Danach .*\.$/, 'A promise is a full sentence: "Danach können Sie ….".');

/** Frontmatter of `content/lektionen/<id>/lektion.mdx`. `service` is a key of the municipality's services. */
export const lessonSchema = z.strictObject(
  {
    title: text,
    promise,
    /** To read it, without its exercise, which has minutes of its own. */
    minutes: z.int().min(3).max(12, 'A lesson takes at most 12 minutes to read. Make two of it.'),
    devices: z.array(z.enum(['handy', 'tablet', 'computer'], readableError)).min(1),
    needs: z.array(text).default([]),
    service: id.optional(),
    exercise: id.optional(),
    keywords: z.array(text).default([]),
    related: z.array(id).default([]),
    checked: isoDate,
    sources: z.array(source).default([]),
  },
  readableError,
);

/** Frontmatter of `content/lektionen/<id>/einfach.mdx`: the same lesson, explained even more simply. The rest stands in `lektion.mdx`. */
export const easyLessonSchema = z.strictObject({ title: text, promise, checked: isoDate }, readableError);

/** Frontmatter of `content/seiten/<seite>.mdx`: Impressum and the like. */
export const pageSchema = z.strictObject({ title: text, lead: text.optional(), checked: isoDate }, readableError);
