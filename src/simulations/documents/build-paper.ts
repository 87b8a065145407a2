import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { papers } from './registry.ts';

export interface DrawnPaper {
  /** Kind of paper: a folder beside this file. */
  readonly kind: string;
  /** What the persona calls it; also its name for screen readers. */
  readonly title: string;
  readonly entries: Readonly<Record<string, string>>;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** One paper as HTML. An entry is marked by setting `data-look` on `[data-entry="<name>"]`. Throws for an unknown kind. */
export const drawPaper = ({ kind, title, entries }: DrawnPaper): string => {
  const paper = papers[kind];
  if (!paper) throw new Error(`Unknown kind of paper "${kind}". Known: ${Object.keys(papers).join(', ')}.`);
  const inside = render(h(paper.View, { title, entries }));
  return `<article class="papier papier-${kind}" aria-label="${escaped(title)}">${inside}</article>`;
};
