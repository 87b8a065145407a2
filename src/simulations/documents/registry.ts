import type { Paper } from './paper.ts';

const modules = import.meta.glob<{ readonly View: Paper }>('./*/view.tsx', { eager: true });

/** Kind of paper (folder name) → how it is drawn. The schemas stand apart in `persona-schema.ts`, so that Zod stays at the build. */
export const papers: Readonly<Record<string, { readonly View: Paper }>> = Object.fromEntries(
  Object.entries(modules).map(([path, { View }]) => [path.split('/')[1], { View }]),
);
