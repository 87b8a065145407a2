import { readFileSync } from 'node:fs';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { MarkdownHeading, MDXInstance } from 'astro';
import * as runtime from 'astro/jsx-runtime';
import { type EvaluateOptions, evaluate } from 'satteri';
import { markdownFeatures } from '../content-rules/markdown-features.ts';

type Runtime = Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;
type Content = MDXInstance<Record<string, unknown>>['Content'];

/** One telling of a lesson: to draw with our tags, `<Content components={tags} />`, and its headings in their order. */
export interface LessonText {
  readonly Content: Content;
  readonly headings: MarkdownHeading[];
}

const read = new Map<string, LessonText>();

/**
 * The text of an entry of a lesson, read as its page is drawn: 1,000 texts as modules are five times the work for the bundler. Throws
 * for a text that is no MDX, naming file, line and column.
 */
export const textOf = ({ filePath = '' }: { readonly filePath?: string }): LessonText => {
  const known = import.meta.env.DEV ? undefined : read.get(filePath);
  const text = known ?? readText(filePath);
  read.set(filePath, text);
  return text;
};

const readText = (file: string): LessonText => {
  const source = readFileSync(file, 'utf8');
  const astro = emptyData();
  try {
    return { Content: contentOf(source, astro), headings: astro.headings };
  } catch (error) {
    throw new Error(`${file}:${error instanceof Error ? error.message : error}`);
  }
};

/** What Astro's plugin for the ids of headings wants to find, and where it leaves the headings. */
const emptyData = () => ({
  frontmatter: {},
  headings: [] as MarkdownHeading[],
  localImagePaths: new Set<string>(),
  remoteImagePaths: new Set<string>(),
});

const contentOf = (source: string, astro: ReturnType<typeof emptyData>): Content => {
  const text = evaluate(source, {
    ...(runtime as Runtime),
    elementAttributeNameCase: 'html',
    features: markdownFeatures,
    hastPlugins: [satteriHeadingIdsPlugin()],
    data: { astro },
  });
  return (text as { default: Content }).default;
};
