import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PublishedRelease, readPublished } from '../offline/build-published.ts';
import { readPages, writeWorkers } from '../offline/build-worker.ts';
import { withPolicy } from '../policy/with-policy.ts';
import { type SearchIndex, startIndex } from '../search/build-index.ts';
import { isUnsearched } from '../search/unsearched.ts';
import { withoutKeywords } from '../search/without-keywords.ts';
import { drawnThrough } from './build-drawing.ts';
import { withPreloads } from './with-preloads.ts';

const finish = (page: string, site: string): string =>
  withPreloads(withPolicy(withoutKeywords(page)), (address) => readFileSync(join(site, address), 'utf8'));

/**
 * Takes every page as it is drawn: hands it to the search index, which is built meanwhile, and rewrites it for the last time. In the end it
 * makes the whole site work without a network; while the index is written, the other files are read for that. Must stand after everything
 * else that writes into the built site. `PREVIOUS_SITE` names the folder or address of the site that is published now; it is read before
 * the build, which may write into the same folder.
 */
export const finishSite = (): AstroIntegration => {
  let site = '';
  let index: SearchIndex;
  let published: readonly PublishedRelease[] = [];
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        published = await readPublished(process.env['PREVIOUS_SITE'], (sentence) => logger.warn(sentence));
        index = await startIndex();
        const takePage = (page: string, url: string): string => {
          // What goes wrong is told in the end, where it is waited for.
          if (isUnsearched(url)) index.write(site).catch(() => undefined);
          index.add(url, page);
          return finish(page, site);
        };
        setPrerenderer(drawnThrough(takePage, isUnsearched));
      },
      'astro:build:done': async ({ logger }) => {
        const written = index.write(site);
        // Reading blocks: Pagefind must have been told before.
        await setImmediate();
        const pages = await readPages(site);
        logger.info(`${await written} pages can be found by the search`);
        const { count, bytes, patches } = await writeWorkers(site, published, pages);
        logger.info(`${count} files (${Math.round(bytes / 1024)} kB) are stored for offline use`);
        if (patches > 0) logger.info(`Patches lead here from ${patches} older release${patches === 1 ? '' : 's'}`);
      },
    },
  };
};
