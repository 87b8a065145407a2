import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { siteFolder } from '../../src/commands/build-site.ts';
import { createSiteServer, listen, stop } from '../../src/commands/site-server.ts';

/** Stands before the site: returns true when it has answered the request itself; may take its time. */
export type Gate = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** A built site on an address of its own that tests may change, slow down and take off the net. */
export interface ServedSite {
  readonly origin: string;
  /** Paths asked for since the last change of folder. */
  readonly requested: string[];
  gate: Gate;
  /** Serves another folder on the same address: what a visitor's device sees after a new release. */
  serve(folder: string): void;
  stop(): Promise<void>;
}

const open: Gate = () => false;

/** Starts serving `folder` on a free port. */
export const serveSite = async (folder: string = siteFolder): Promise<ServedSite> => {
  let site: Server = createSiteServer(folder);
  const front = createServer(async (request, response) => {
    served.requested.push(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!(await served.gate(request, response))) site.emit('request', request, response);
  });
  const served: ServedSite = {
    origin: `http://localhost:${await listen(front, 0)}`,
    requested: [],
    gate: open,
    serve(next) {
      site = createSiteServer(next);
      served.requested.length = 0;
    },
    stop: () => stop(front),
  };
  return served;
};

/** Whether an address is that of a pack, which carries nearly every file of the site. */
export const isPack = (path = ''): boolean => path.endsWith('.pack');

/** Whether an address is that of a patch, which leads from one release to another. */
export const isPatch = (path = ''): boolean => path.endsWith('.patch');

const copies: string[] = [];

/** A copy of the built site that a test may change. */
export const copyOfSite = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  copies.push(folder);
  cpSync(siteFolder, folder, { recursive: true });
  return folder;
};

export const removeCopies = (): void => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** Every page of the built site that visitors find: its address and what its `<h1>` says. The gallery has a test of its own. */
export const pagesOf = (folder: string = siteFolder): { path: string; heading: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('schaukasten'))
    .map((file) => ({ path: `/${file}`.replace(/index\.html$/, ''), heading: headingOf(join(folder, file)) }));

const headingOf = (file: string): string => {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(readFileSync(file, 'utf8'))?.[1];
  if (heading === undefined) throw new Error(`${file} has no <h1>.`);
  return heading
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** Waits until the worker of the page confirms that the last file is stored. Works on every page. */
export const waitUntilStored = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const stored = new Promise<void>((resolve) => {
      serviceWorker.addEventListener('message', ({ data }) => data.complete && resolve());
    });
    (await serviceWorker.ready).active?.postMessage({ type: 'status' });
    await stored;
  });
