import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Block, type Prose, readProse } from './prose.ts';

export const root = join(import.meta.dirname, '../../..');

/** One file of `content/` with frontmatter and prose. `file` is its path from the root of the project. */
export interface Page {
  readonly file: string;
  readonly source: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly prose: Prose;
}

/** A lesson, or a lesson explained more simply. `id` is the folder's name. */
export interface LessonFile extends Page {
  readonly id: string;
  readonly easy: boolean;
}

const paths = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

/** Reads a Markdown or MDX file with frontmatter. Throws when the frontmatter is missing, naming the file. */
export const readPage = (file: string): Page => {
  const source = readFileSync(join(root, file), 'utf8');
  const [whole, head] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  if (whole === undefined) throw new Error(`${file}: it must begin with frontmatter between two lines "---".`);
  const data = (parse(head ?? '') ?? {}) as Page['data'];
  const { blocks, tags } = readProse(source.slice(whole.length), whole.split('\n').length);
  return { file, source, data, prose: { blocks: [...spokenHead(data), ...blocks], tags } };
};

/** Whole sentences of the frontmatter are read like the rest. */
const spokenHead = (data: Page['data']): Block[] =>
  ['promise', 'lead', 'short'].flatMap((key): Block[] => {
    const text = data[key];
    return typeof text === 'string' ? [{ kind: 'attribute', depth: 0, line: 2, runs: [{ text, role: 'plain' }] }] : [];
  });

const readYaml = (file: string): Readonly<Record<string, unknown>> =>
  parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;

/** All YAML files that fit a pattern, by path. */
export const yamlFiles = (pattern: string): [file: string, data: Readonly<Record<string, unknown>>][] =>
  paths(pattern).map((file) => [file, readYaml(file)]);

/** All lessons of the village, each with its version explained more simply where there is one. */
export const lessonFiles = (): LessonFile[] =>
  paths('content/lektionen/*/{lektion,einfach}.mdx').map((file) => ({
    ...readPage(file),
    id: file.split('/')[2] ?? '',
    easy: file.endsWith('einfach.mdx'),
  }));

/** All terms of the glossary. */
export const termFiles = (): Page[] => paths('content/glossar/*.md').map(readPage);

/** Impressum and the like. */
export const pageFiles = (): Page[] => paths('content/seiten/*.mdx').map(readPage);
