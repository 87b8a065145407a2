import type { MDXInstance } from 'astro';

type Text = MDXInstance<Record<string, unknown>>;

const files = import.meta.glob<Text>('/content/lektionen/*/*.mdx', { eager: true });

/** The text of one telling of a lesson, to draw with our tags, and its headings. Throws for an entry of another collection. */
export const textOf = ({ filePath }: { readonly filePath?: string }) => {
  const text = files[`/${filePath}`];
  if (!text) throw new Error(`${filePath} is no text of a lesson.`);
  return { Content: text.Content, headings: text.getHeadings() };
};
