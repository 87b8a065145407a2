import type { Hit } from './pagefind.ts';
import { markedPieces } from './marked-text.ts';

const element = (name: string, content: string | Node[], style?: string): HTMLElement => {
  const made = document.createElement(name);
  made.append(...(typeof content === 'string' ? [content] : content));
  if (style) made.className = style;
  return made;
};

const excerptOf = ({ excerpt }: Hit): Node[] =>
  markedPieces(excerpt).map(({ text, marked }) => (marked ? element('mark', text) : document.createTextNode(text)));

/** One result as a list item: kind, title, excerpt; the whole of it is the link. */
export const resultItem = (hit: Hit): HTMLElement => {
  const link = document.createElement('a');
  link.href = hit.url;
  link.append(element('span', hit.kind, 'soft'), element('b', hit.title), element('span', excerptOf(hit)));
  return element('li', [link]);
};
