import { readFileSync } from 'node:fs';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { MarkdownHeading, MDXInstance } from 'astro';
import * as runtime from 'astro/jsx-runtime';
import { type EvaluateOptions, evaluate } from 'satteri';
import { ContentError } from '../content-rules/content-error.ts';
import { markdownFeatures } from '../content-rules/markdown-features.ts';

type Runtime = Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;
type Content = MDXInstance<Record<string, unknown>>['Content'];
type Draw = (props: { readonly components: object }) => unknown;

/** One telling of a lesson. */
export interface LessonText {
  /** What draws the text with these tags. Throws for a tag that is not among them, naming the file. */
  readonly contentWith: (components: object) => Content;
  /** In their order. */
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
  const astro = emptyData();
  const draw = naming(file, () => compile(readFileSync(file, 'utf8'), astro));
  // Astro tries a component out before it draws it, and keeps what it complains about then to itself: the text is drawn here.
  const contentWith = (components: object): Content => {
    const drawn = naming(file, () => draw({ components }));
    return (() => drawn) as unknown as Content;
  };
  return { contentWith, headings: astro.headings };
};

/** What complaints of a text are to begin with. Those of the parser begin with line and column. */
const naming = <Result>(file: string, work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    throw new ContentError(file, `:${/^\d/.test(complaint) ? '' : ' '}${complaint}`);
  }
};

/** What Astro's plugin for the ids of headings wants to find, and where it leaves the headings. */
const emptyData = () => ({
  frontmatter: {},
  headings: [] as MarkdownHeading[],
  localImagePaths: new Set<string>(),
  remoteImagePaths: new Set<string>(),
});

const compile = (source: string, astro: ReturnType<typeof emptyData>): Draw => {
  const text = evaluate(source, {
    ...(runtime as Runtime),
    elementAttributeNameCase: 'html',
    features: markdownFeatures,
    hastPlugins: [satteriHeadingIdsPlugin()],
    data: { astro },
  });
  return (text as { default: Draw }).default;
};
