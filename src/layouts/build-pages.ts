import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { narrowPolicy } from '../policy/narrow-policy.ts';
import { type SearchIndex, startIndex } from '../search/build-index.ts';
import { withoutKeywords } from '../search/without-keywords.ts';
import { drawnThrough } from './build-drawing.ts';
import { withPreloads } from './with-preloads.ts';

const finish = (page: string, site: string): string =>
  withPreloads(narrowPolicy(withoutKeywords(page)), (address) => readFileSync(join(site, address), 'utf8'));

/**
 * Takes every page as it is drawn: hands it to the search index, which is built meanwhile, and rewrites it for the last time. Must stand
 * before the offline worker, which stores pages and index.
 */
export const finishPages = (): AstroIntegration => {
  let site = '';
  let index: SearchIndex;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        index = await startIndex();
        const takePage = (page: string, url: string): string => {
          index.add(url, page);
          return finish(page, site);
        };
        setPrerenderer(drawnThrough(takePage));
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await index.write(site)} pages can be found by the search`);
      },
    },
  };
};
