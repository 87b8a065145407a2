import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { siteFolder } from '../../src/commands/build-site.ts';
import { compressSite } from '../../src/commands/compress.ts';
import { writeReferences } from './reference/write-references.ts';
import { serveSlowly } from './slow-line.ts';

/** Where the pages are, and the browser that opens them. */
export interface Bench {
  readonly browser: Browser;
  readonly rounds: number;
  readonly lessons: number;
  /** Address of the built site behind a slow line, without a closing slash. */
  readonly product: string;
  /** Address of the hand-written pages behind another one: `/lektion/`, `/formular/`, `/preact/`. */
  readonly reference: string;
}

export interface Served {
  readonly bench: Bench;
  stop(): Promise<void>;
}

export const lesson = '/lektionen/hund-anmelden/';
export const exercise = '/uebungen/hund-anmelden/';

/** Serves the site, writes the references from its text, and serves those the same way: each behind a slow line of its own. */
export const serveAll = async (browser: Browser, rounds: number, lessons: number): Promise<Served> => {
  const site = await serveSlowly(siteFolder);
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  await writeReferences(browser, site.origin + lesson, folder);
  await compressSite(folder);
  const references = await serveSlowly(folder);
  return {
    bench: { browser, rounds, lessons, product: site.origin, reference: references.origin },
    async stop() {
      await Promise.all([site.stop(), references.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
};
