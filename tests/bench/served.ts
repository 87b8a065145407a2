import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { siteFolder } from '../../src/commands/build-site.ts';
import { compressSite } from '../../src/commands/compress.ts';
import { createSiteServer, listen, stop } from '../../src/commands/site-server.ts';
import { writeReferences } from './reference/write-references.ts';

/** Where the pages are, and the browser that opens them. */
export interface Bench {
  readonly browser: Browser;
  readonly rounds: number;
  readonly lessons: number;
  /** Address of the built site, without a closing slash. */
  readonly product: string;
  /** Address of the hand-written pages: `/lektion/`, `/formular/`, `/preact/`. */
  readonly reference: string;
}

export interface Served {
  readonly bench: Bench;
  stop(): Promise<void>;
}

export const lesson = '/lektionen/hund-anmelden/';
export const exercise = '/uebungen/hund-anmelden/';

/** Serves the site, writes the references from its text, and serves those the same way. */
export const serveAll = async (browser: Browser, rounds: number, lessons: number): Promise<Served> => {
  const site = createSiteServer(siteFolder);
  const product = `http://localhost:${await listen(site, 0)}`;
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  await writeReferences(browser, product + lesson, folder);
  await compressSite(folder);
  const references = createSiteServer(folder);
  const reference = `http://localhost:${await listen(references, 0)}`;
  return {
    bench: { browser, rounds, lessons, product, reference },
    async stop() {
      await Promise.all([stop(site), stop(references)]);
      rmSync(folder, { recursive: true });
    },
  };
};
