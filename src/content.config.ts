import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { termSchema } from './glossary/schema.ts';
import { folderName, lessonFiles } from './lessons/build-lesson-files.ts';
import { easyLessonSchema, lessonSchema, pageSchema, topicSchema } from './lessons/schema.ts';
import { amountsSchema, municipalitySchema } from './municipalities/schema.ts';
import { chainSchema } from './simulations/chains/schema.ts';
import { personaSchema } from './simulations/persona-schema.ts';
import { simulationSchema } from './simulations/schema.ts';

export const collections = {
  themen: defineCollection({
    loader: glob({ base: './content/themen', pattern: '*.yaml' }),
    schema: topicSchema,
  }),
  lektionen: defineCollection({
    loader: lessonFiles('lektion.mdx'),
    schema: lessonSchema,
  }),
  einfach: defineCollection({
    loader: lessonFiles('einfach.mdx'),
    schema: easyLessonSchema,
  }),
  uebungen: defineCollection({
    loader: glob({ base: './content/uebungen', pattern: '*/uebung.yaml', generateId: folderName }),
    schema: simulationSchema,
  }),
  wege: defineCollection({
    loader: glob({ base: './content/wege', pattern: '*.yaml' }),
    schema: chainSchema,
  }),
  personen: defineCollection({
    loader: glob({ base: './content/personen', pattern: '*.yaml' }),
    schema: personaSchema,
  }),
  glossar: defineCollection({
    loader: glob({ base: './content/glossar', pattern: '*.md' }),
    schema: termSchema,
  }),
  kommunen: defineCollection({
    loader: glob({ base: './content/kommunen', pattern: '*.yaml' }),
    schema: municipalitySchema,
  }),
  betraege: defineCollection({
    loader: glob({ base: './content/betraege', pattern: '*.yaml' }),
    schema: amountsSchema,
  }),
  seiten: defineCollection({
    loader: glob({ base: './content/seiten', pattern: '*.mdx' }),
    schema: pageSchema,
  }),
};
