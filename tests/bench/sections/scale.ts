import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../../../src/commands/run-tool.ts';
import { limitRow, type Row, ratioRow, skippedRow } from '../rows.ts';
import { addLessons, buildVillage, copyProject, lessonFile, removeProject } from '../village.ts';

const [few, many] = [50, 1000];

interface Built {
  readonly seconds: number;
  /** Bytes of one generated lesson's page. */
  readonly page: number;
  /** Bytes of everything a visitor can ask for; compressed copies do not count. */
  readonly site: number;
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const buildOwn = async (lessons: number): Promise<Built> => {
  const folder = copyProject();
  try {
    addLessons(folder, lessons);
    const { site, seconds } = await buildVillage(folder, 'dist');
    const page = statSync(join(site, 'lektionen/lektion-1/index.html')).size;
    return { seconds, page, site: bytesIn(site) };
  } finally {
    removeProject(folder);
  }
};

/** The lesson's text without our own tags and frontmatter: what Starlight gets to build. */
const plainText = (folder: string, id: string): string =>
  readFileSync(lessonFile(folder, id), 'utf8')
    .replace(/^---.*?---/s, '')
    .replace(/<[^>]+>/g, '');

const config = `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Dorf', locales: { root: { label: 'Deutsch', lang: 'de' } } })] };`;
const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;

const writeStarlight = (folder: string): void => {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collection);
  const ids = readdirSync('content/lektionen');
  for (let number = 1; number <= many; number++) {
    const topic = join(docs, `thema-${Math.ceil(number / 10)}`);
    mkdirSync(topic, { recursive: true });
    const text = plainText('.', ids[number % ids.length] ?? '');
    writeFileSync(join(topic, `lektion-${number}.md`), `---\ntitle: Lektion ${number}\n---\n${text}`);
  }
};

const installStarlight = async (folder: string): Promise<boolean> => {
  const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as { version: string };
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const packages = ['@astrojs/starlight', `astro@${version}`, 'sharp'];
  return (await runTool('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages])).ok;
};

/** Seconds that Starlight needs for the same text; nothing when it cannot be had. */
const buildStarlight = async (): Promise<number | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  try {
    if (!(await installStarlight(folder))) return undefined;
    writeStarlight(folder);
    const start = performance.now();
    const { ok, output } = await runTool(join(folder, 'node_modules/.bin/astro'), ['build', '--root', folder]);
    if (!ok) throw new Error(`Starlight cannot be built: ${output.slice(-300)}`);
    return (performance.now() - start) / 1000;
  } finally {
    removeProject(folder);
  }
};

/** Build time of 1,000 lessons against Starlight's on the same text, and how the output grows from 50 lessons to 1,000. */
export const measureScale = async (): Promise<Row[]> => {
  const [small, large] = [await buildOwn(few), await buildOwn(many)];
  const starlight = await buildStarlight();
  const perLesson = (large.site - small.site) / (many - few);
  const time = `build of ${many} lessons`;
  return [
    starlight === undefined
      ? skippedRow(time, `${Math.round(large.seconds)} s; Starlight cannot be installed: the registry is out of reach`)
      : ratioRow(`${time}, against Starlight`, large.seconds, starlight, 's', 0.6),
    ratioRow(`page of a lesson among ${many}, against ${few}`, large.page, small.page, 'B', 1.01),
    limitRow('output per further lesson', perLesson / 1000, 'kB'),
    ratioRow('output per further lesson, against its page', perLesson, large.page, 'B'),
  ];
};
