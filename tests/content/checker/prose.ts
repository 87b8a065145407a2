import { mdxToMdast } from 'satteri';

/** What a piece of text is to its reader. Labels are quoted from a screen or a letter; addresses of tags carry no prose. */
export type Role = 'plain' | 'label' | 'term' | 'link' | 'amount';

export interface Run {
  readonly text: string;
  readonly role: Role;
  /** Id named by a `<Begriff>` or `<Betrag>`. */
  readonly id?: string;
}

/** One paragraph, list item, heading or attribute of a tag. `line` counts from 1 in the file. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'attribute';
  readonly depth: number;
  readonly line: number;
  readonly runs: readonly Run[];
}

/** One tag that an author has used, with its attributes. */
export interface Tag {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Prose {
  readonly blocks: readonly Block[];
  readonly tags: readonly Tag[];
}

interface Attribute {
  readonly name?: string;
  readonly value?: unknown;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

const roles: Readonly<Record<string, Role>> = { Aufschrift: 'label', Begriff: 'term', Betrag: 'amount', link: 'link' };
const inline = new Set(['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break', 'mdxJsxTextElement']);
const readAloud = new Set(['frage', 'erklaerung', 'text']);

/** Reads Markdown or MDX without its frontmatter: prose by blocks, and the tags. `firstLine` is where the text starts in its file. */
export const readProse = (source: string, firstLine = 1): Prose => {
  const blocks: Block[] = [];
  const tags: Tag[] = [];
  walk(mdxToMdast(source, { features: { frontmatter: false, gfm: false } }) as Node, {
    blocks,
    tags,
    shift: firstLine - 1,
  });
  return { blocks, tags };
};

interface Sink {
  readonly blocks: Block[];
  readonly tags: Tag[];
  readonly shift: number;
}

const walk = (node: Node, sink: Sink): void => {
  const line = (node.position?.start.line ?? 1) + sink.shift;
  if (node.name) addTag(node, line, sink);
  if (node.type === 'image') sink.tags.push({ name: 'img', line, attributes: { alt: node.alt ?? '' } });
  const children = node.children ?? [];
  const isLone = node.type === 'mdxJsxFlowElement' && roles[node.name ?? ''] !== undefined;
  if (isLone) addLone(node, line, sink);
  else addParts(node, line, children, sink);
};

const addParts = (node: Node, line: number, children: readonly Node[], sink: Sink): void => {
  if (children.some((child) => inline.has(child.type))) addBlock(node, line, sink);
  for (const child of children) walk(child, sink);
};

const addTag = (node: Node, line: number, { tags, blocks }: Sink): void => {
  const attributes = attributesOf(node);
  tags.push({ name: node.name ?? '', line, attributes });
  for (const [name, text] of Object.entries(attributes)) {
    if (readAloud.has(name)) blocks.push({ kind: 'attribute', depth: 0, line, runs: [{ text, role: 'plain' }] });
  }
};

/** A label or an amount that stands alone in its line. */
const addLone = (node: Node, line: number, { blocks }: Sink): void => {
  blocks.push({ kind: 'text', depth: 0, line, runs: runsOf(node, 'plain') });
};

/** Inline tags are parts of the block that holds them; a paragraph with one blank-filled tag alone is none. */
const addBlock = (node: Node, line: number, { blocks }: Sink): void => {
  if (inline.has(node.type)) return;
  const runs = (node.children ?? []).flatMap((child) => (inline.has(child.type) ? runsOf(child, 'plain') : []));
  if (runs.every(({ text, role }) => text.trim() === '' && role !== 'amount')) return;
  blocks.push({ kind: node.type === 'heading' ? 'heading' : 'text', depth: node.depth ?? 0, line, runs });
};

const runsOf = (node: Node, above: Role): Run[] => {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value ?? '', role: above }];
  if (node.type === 'break') return [{ text: '\n', role: above }];
  const role = roles[node.name ?? node.type] ?? above;
  const { id } = attributesOf(node);
  if (role === 'amount') return [{ text: '', role, ...(id ? { id } : {}) }];
  const runs = (node.children ?? []).flatMap((child) => runsOf(child, role));
  return role === 'term' && id ? runs.map((run) => ({ ...run, id })) : runs;
};

const attributesOf = ({ attributes = [] }: Node): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap(({ name, value }) => (name ? [[name, typeof value === 'string' ? value : '']] : [])),
  );
