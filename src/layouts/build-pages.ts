import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { narrowPolicy } from '../policy/narrow-policy.ts';
import { withoutKeywords } from '../search/without-keywords.ts';
import { withPreloads } from './with-preloads.ts';

const finish = (page: string, site: string): string =>
  withPreloads(narrowPolicy(withoutKeywords(page)), (address) => readFileSync(join(site, address), 'utf8'));

/** Rewrites every built page for the last time. Must stand after the search index and before the offline worker. */
export const finishPages = (): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
      for (const page of pages) {
        const file = join(site, page);
        writeFileSync(file, finish(readFileSync(file, 'utf8'), site));
      }
    },
  },
});
