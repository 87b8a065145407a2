import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { errorLines } from '../../src/commands/build-site.ts';
import { compressSite } from '../../src/commands/compress.ts';
import { runTool } from '../../src/commands/run-tool.ts';

const perTopic = 10;

/** The same packages, but a place of its own for what Astro remembers of the last build: each build starts from nothing. */
const linkPackages = (folder: string): void => {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !['.astro', '.vite'].includes(name)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
};

/** A copy of this project in a folder of its own, whose content may be changed. */
export const copyProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'village-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  linkPackages(folder);
  return folder;
};

export const lessonIds = (folder: string): string[] => readdirSync(join(folder, 'content/lektionen')).sort();

const lessonFolder = (folder: string, id: string): string => join(folder, 'content/lektionen', id);

export const lessonFile = (folder: string, id: string): string => join(lessonFolder(folder, id), 'lektion.mdx');

/** Every telling of a lesson with its file: `lektion`, and `einfach` where there is one. */
export const tellingsOf = (folder: string, id: string): [telling: string, file: string][] =>
  readdirSync(lessonFolder(folder, id))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => [basename(name, '.mdx'), join(lessonFolder(folder, id), name)]);

const addNumber = (file: string, number: number): void => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: (.*)$/m, `title: $1 ${number}`));
};

/** Another lesson like `source`, with its drawing and, where there is one, its easy version. */
const writeLesson = (folder: string, source: string, id: string, number: number): void => {
  cpSync(lessonFolder(folder, source), lessonFolder(folder, id), { recursive: true });
  for (const [, file] of tellingsOf(folder, id)) addNumber(file, number);
};

const writeTopic = (folder: string, number: number, lessons: readonly string[]): void => {
  const lines = [`title: Thema ${number}`, 'lead: Ein Thema zum Messen.', 'icon: rathaus', `order: ${number + 100}`];
  const list = lessons.map((id) => `  - ${id}`);
  writeFileSync(join(folder, `content/themen/thema-${number}.yaml`), [...lines, 'lessons:', ...list, ''].join('\n'));
};

/** Copies the lessons in turn, under new ids and titles, until there are `count`; ten of them make a topic. */
export const addLessons = (folder: string, count: number): void => {
  const sources = lessonIds(folder);
  const ids = Array.from({ length: Math.max(count - sources.length, 0) }, (_, index) => `lektion-${index + 1}`);
  ids.forEach((id, index) => void writeLesson(folder, sources[index % sources.length] ?? '', id, index + 1));
  for (let start = 0; start < ids.length; start += perTopic)
    writeTopic(folder, start / perTopic + 1, ids.slice(start, start + perTopic));
};

/** Leaves each lesson with its main text alone. */
export const dropEasyVersions = (folder: string): void => {
  for (const id of lessonIds(folder)) rmSync(join(lessonFolder(folder, id), 'einfach.mdx'), { force: true });
};

interface BuiltVillage {
  readonly site: string;
  readonly seconds: number;
}

/**
 * Builds a copied project from nothing into a folder inside it. `published`: the built site that visitors have until then. Resolves to the
 * folder and the seconds it took.
 */
export const buildBare = async (folder: string, out: string, published = ''): Promise<BuiltVillage> => {
  const site = join(folder, out);
  for (const remembered of ['.astro', '.vite'])
    rmSync(join(folder, 'node_modules', remembered), { recursive: true, force: true });
  const start = performance.now();
  const env = { PREVIOUS_SITE: published };
  const { ok, output } = await runTool('astro', ['build', '--outDir', site], { cwd: folder, env });
  const seconds = (performance.now() - start) / 1000;
  if (!ok) throw new Error(`The generated village cannot be built: ${errorLines(output)}`);
  return { site, seconds };
};

/** The same, compressed like the real site afterwards; that takes no part in the seconds. */
export const buildVillage = async (folder: string, out: string, published = ''): Promise<BuiltVillage> => {
  const built = await buildBare(folder, out, published);
  await compressSite(built.site);
  return built;
};

export const removeProject = (folder: string): void => rmSync(folder, { recursive: true, force: true });
