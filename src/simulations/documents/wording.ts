/**
 * The entry `text` of letters and notes: one line a paragraph, `{name}` stands for another entry of the same paper.
 * A line that is only `Label: {name}` becomes a row of a list; neighbouring rows form one list.
 */

/** Plain words, or the name of the entry that stands here. */
export type Piece = string | { readonly entry: string };

export type Block =
  | { readonly rows: readonly { readonly label: string; readonly entry: string }[] }
  | { readonly paragraph: readonly Piece[] };

const placeholder = /\{([\w-]+)\}/;
const row = /^([^:{}]+): \{([\w-]+)\}$/;

/** Lists and paragraphs of a text, in their order. */
export const blocksOf = (text: string): readonly Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(blockOf)
    .reduce<readonly Block[]>(joinRows, []);

/** Names of all entries a text shows, in their order, repeated when shown twice. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(placeholder, 'g'))].map(([, name = '']) => name);

const blockOf = (line: string): Block => {
  const [, label, entry] = row.exec(line) ?? [];
  return label && entry ? { rows: [{ label, entry }] } : { paragraph: piecesOf(line) };
};

/** Splitting at a group yields words and names in turn. */
const piecesOf = (line: string): readonly Piece[] =>
  line.split(placeholder).map((part, index) => (index % 2 === 0 ? part : { entry: part }));

const joinRows = (blocks: readonly Block[], block: Block): readonly Block[] => {
  const last = blocks.at(-1);
  if (!last || !('rows' in last) || !('rows' in block)) return [...blocks, block];
  return [...blocks.slice(0, -1), { rows: [...last.rows, ...block.rows] }];
};
