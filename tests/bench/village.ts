import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

const lessonIds = (folder: string): string[] => readdirSync(join(folder, 'content/lektionen')).sort();

const lessonFolder = (folder: string, id: string): string => join(folder, 'content/lektionen', id);

export const lessonFile = (folder: string, id: string): string => join(lessonFolder(folder, id), 'lektion.mdx');

const addNumber = (file: string, number: number): void => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: (.*)$/m, `title: $1 ${number}`));
};

/** Another lesson like `source`, with its drawing and, where there is one, its easy version. */
const writeLesson = (folder: string, source: string, id: string, number: number): void => {
  const copy = lessonFolder(folder, id);
  cpSync(lessonFolder(folder, source), copy, { recursive: true });
  for (const name of readdirSync(copy)) if (name.endsWith('.mdx')) addNumber(join(copy, name), number);
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

/** Builds a copied project into a folder inside it; compressed like the real one. Resolves to that folder and the seconds the build took. */
export const buildVillage = async (folder: string, out: string): Promise<{ site: string; seconds: number }> => {
  const site = join(folder, out);
  const start = performance.now();
  const { ok, output } = await runTool('astro', ['build', '--root', folder, '--outDir', site]);
  const seconds = (performance.now() - start) / 1000;
  if (!ok) throw new Error(`The generated village cannot be built: ${errorLines(output)}`);
  await compressSite(site);
  return { site, seconds };
};

export const removeProject = (folder: string): void => rmSync(folder, { recursive: true, force: true });
