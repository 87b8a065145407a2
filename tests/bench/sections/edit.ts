import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Gate, isPatch, serveSite, waitUntilStored } from '../../offline/served-site.ts';
import { limitRow, type Row } from '../rows.ts';
import type { Bench } from '../served.ts';
import { addLessons, buildVillage, copyProject, lessonFile, removeProject } from '../village.ts';

/** Bytes as sent: the compressed file where there is one. */
const sentBytes = (site: string, url: string): number => {
  const file = join(site, url.endsWith('/') ? `${url}index.html` : url);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
};

const replaceIn = (file: string, pattern: RegExp | string, replacement: string): void => {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(pattern, replacement);
  if (edited === text) throw new Error(`Nothing to edit was found in ${file}.`);
  writeFileSync(file, edited);
};

const editSentence = (folder: string): void => {
  const [id = ''] = readdirSync(join(folder, 'content/lektionen'));
  replaceIn(lessonFile(folder, id), /^([A-ZÄÖÜ].*)$/m, 'Dieser Satz ist neu. $1');
};

/** Alters every page. */
const editFooter = (folder: string): void =>
  replaceIn(join(folder, 'src/layouts/SiteFooter.astro'), 'Ohne Werbung', 'Ganz ohne Werbung');

const withoutPatches: Gate = ({ url }, response) => {
  if (isPatch(url)) response.writeHead(404).end();
  return isPatch(url);
};

/** Runs in the page: looks for a new worker and waits until it has stored its release. */
const waitUntilUpdated = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!registration.waiting) throw new Error('The new release was not stored.');
};

/** Addresses that a browser with `before` in its store asks for until it has `after`, each once. */
const update = async (browser: Browser, before: string, after: string, gate?: Gate): Promise<string[]> => {
  const site = await serveSite(before);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await waitUntilStored(page);
  site.serve(after);
  if (gate) site.gate = gate;
  await page.evaluate(waitUntilUpdated);
  await context.close();
  await site.stop();
  return [...new Set(site.requested)];
};

const rowOf = (what: string, site: string, urls: readonly string[], most?: number): Row => {
  const fetched = urls.map((url) => ({ url, bytes: sentBytes(site, url) }));
  console.log(`${what}:\n${fetched.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')}`);
  const total = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  return limitRow(`offline: ${what} (${fetched.length} files)`, total / 1000, 'kB', most);
};

const rowsOf = async (browser: Browser, folder: string): Promise<Row[]> => {
  const { site: before } = await buildVillage(folder, 'before');
  editSentence(folder);
  const { site: edited } = await buildVillage(folder, 'edited', before);
  editFooter(folder);
  const { site: altered } = await buildVillage(folder, 'altered', edited);
  const unpatched = (await update(browser, before, edited, withoutPatches)).filter((url) => !isPatch(url));
  return [
    rowOf('one edited sentence', edited, await update(browser, before, edited), 10),
    rowOf('the same, from a release that is too old for a patch', edited, unpatched),
    rowOf('one more word on every page', altered, await update(browser, edited, altered)),
  ];
};

/** What a device fetches again after one sentence of one lesson, and then every page, has been edited. */
export const measureEdit = async ({ browser, lessons }: Bench): Promise<Row[]> => {
  const folder = copyProject();
  try {
    addLessons(folder, lessons);
    return await rowsOf(browser, folder);
  } finally {
    removeProject(folder);
  }
};
