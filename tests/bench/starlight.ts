import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorLines } from '../../src/commands/build-site.ts';
import { runTool } from '../../src/commands/run-tool.ts';
import { lessonIds, tellingsOf } from './village.ts';

const config = `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Dorf', locales: { root: { label: 'Deutsch', lang: 'de' } } })] };`;
const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;

/** A folder with Starlight on this project's Astro; nothing when the registry is out of reach. */
export const installStarlight = async (): Promise<string | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as { version: string };
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const packages = ['@astrojs/starlight', `astro@${version}`, 'sharp'];
  const { ok } = await runTool('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages]);
  if (ok) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
};

/** A text without our tags and frontmatter. */
const plainText = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^---.*?---/s, '')
    .replace(/<[^>]+>/g, '');

/** Each telling of each lesson as a page, ten lessons to a group of the sidebar. */
const writeTexts = (docs: string, village: string): void => {
  for (const [index, id] of lessonIds(village).entries()) {
    const topic = join(docs, `thema-${Math.floor(index / 10) + 1}`);
    mkdirSync(topic, { recursive: true });
    for (const [telling, file] of tellingsOf(village, id))
      writeFileSync(join(topic, `${id}-${telling}.md`), `---\ntitle: ${id} ${telling}\n---\n${plainText(file)}`);
  }
};

/** Seconds that Starlight needs for the text of a generated village. */
export const buildStarlight = async (folder: string, village: string): Promise<number> => {
  for (const old of ['src', 'dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, old), { recursive: true, force: true });
  writeTexts(join(folder, 'src/content/docs'), village);
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collection);
  const start = performance.now();
  const { ok, output } = await runTool(join(folder, 'node_modules/.bin/astro'), ['build'], { cwd: folder });
  if (!ok) throw new Error(`Starlight cannot be built: ${errorLines(output)}`);
  return (performance.now() - start) / 1000;
};
