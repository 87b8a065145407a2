import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** Indexes every page with `data-pagefind-body` in a built site and writes the index to `<site>/pagefind/`. Returns the number of pages. */
export const indexSite = async (site: string): Promise<number> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de', excludeSelectors: repeated });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const indexed = await index.addDirectory({ path: site });
  complain(indexed.errors);
  const { files, errors: unwritten } = await index.getFiles();
  complain(unwritten);
  writeIndex(join(site, 'pagefind'), files);
  await pagefind.close();
  return indexed.page_count;
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
