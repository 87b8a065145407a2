import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Files that Pagefind writes for its own search pages; our box needs none of them. */
const needless = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Stands in the title or says nothing about the page; only clutters excerpts. */
const repeated = ['h1', 'svg', '.meta'];

const complain = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index could not be built: ${errors.join('; ')}`);
};

/** One after the other by address: pages that lie beside each other are alike, which makes the index smaller than the order of the disk does. */
const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();

/** Indexes every page with `data-pagefind-body` in a built site and writes the index to `<site>/pagefind/`. Returns how many those are. */
export const indexSite = async (site: string): Promise<number> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de', excludeSelectors: repeated });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  for (const sourcePath of pagesOf(site)) {
    const { errors } = await index.addHTMLFile({ sourcePath, content: readFileSync(join(site, sourcePath), 'utf8') });
    complain(errors);
  }
  const { files, errors: unwritten } = await index.getFiles();
  complain(unwritten);
  writeIndex(join(site, 'pagefind'), files);
  await pagefind.close();
  return files.filter(({ path }) => path.startsWith('fragment/')).length;
};

const writeIndex = (folder: string, files: readonly pagefind.IndexFile[]): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (needless.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};

/** Builds the search index from the finished pages. Must stand before the offline worker, which stores the index too. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pages = await indexSite(fileURLToPath(dir));
      logger.info(`${pages} pages can be found by the search`);
    },
  },
});
