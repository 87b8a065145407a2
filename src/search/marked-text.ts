/** A piece of an excerpt; `marked` when it fits what was typed. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const plain = (text: string): string => text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

/** `Ihr <mark>Hund</mark> &lt;3` → pieces of plain text. No other tag is known: it stays visible text. */
export const markedPieces = (excerpt: string): Piece[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: plain(part.replace(/^<mark>|<\/mark>$/g, '')), marked: part.startsWith('<mark>') }));
