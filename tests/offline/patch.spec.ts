import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { compressPacks } from '../../src/commands/compress.ts';
import { readPublished } from '../../src/offline/build-published.ts';
import { writeWorkers } from '../../src/offline/build-worker.ts';
import { indexSite } from './index-pages.ts';
import {
  copyOfSite,
  isPack,
  isPatch,
  pagesOf,
  removeCopies,
  type ServedSite,
  serveSite,
  waitUntilStored,
} from './served-site.ts';
import { headingsOf, keptOf, ungzipped } from './stored.ts';

let site: ServedSite;
let old: string;
let next: string;

const heading = 'Hilfe in neuer Fassung';
const sentence = 'Ein Simsalabim hilft hier nicht.';

/** The built site with an index that can be made again: words to search by are gone from finished pages. */
const buildOld = async (): Promise<string> => {
  const folder = copyOfSite();
  await indexSite(folder);
  await writeWorkers(folder);
  await compressPacks(folder, 5);
  return folder;
};

/** A later release, built while `published` is: one page has another heading and one more sentence, which the search finds, too. */
const buildNext = async (published: string): Promise<string> => {
  const folder = copyOfSite();
  const file = join(folder, 'hilfe', 'index.html');
  const page = readFileSync(file, 'utf8').replace(/(<h1[^>]*>)Hilfe(.*?<\/p>)/s, `$1${heading}$2<p>${sentence}</p>`);
  writeFileSync(file, page);
  await indexSite(folder);
  const releases = await readPublished(published, (complaint) => {
    throw new Error(complaint);
  });
  await writeWorkers(folder, releases);
  return folder;
};

test.beforeAll(async () => {
  old = await buildOld();
  next = await buildNext(old);
});
test.afterAll(removeCopies);
test.beforeEach(async () => {
  site = await serveSite(old);
});
test.afterEach(() => site.stop());

/** Stores the site, then publishes the next release and waits until the device has it. Resolves to what was asked for meanwhile. */
const update = async (page: Page): Promise<string[]> => {
  await page.goto(`${site.origin}/hilfe/`);
  await waitUntilStored(page);
  return updateAgain(page);
};

const updateAgain = async (page: Page): Promise<string[]> => {
  site.serve(next);
  await page.reload();
  await expect(page.getByText('Es gibt eine neue Fassung.')).toBeVisible({ timeout: 15_000 });
  return [...new Set(site.requested)].sort();
};

const patchIn = (folder: string): string => `/pakete/${readdirSync(join(folder, 'pakete')).find(isPatch)}`;

const takeOver = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Neue Fassung laden' }).click();
  await expect(page.locator('h1')).toHaveText(heading);
  await waitUntilStored(page);
};

/** What the device has of the new release is what the new release is. */
const expectAllNew = async (page: Page): Promise<void> => {
  const kept = await keptOf(page);
  expect(kept.length).toBeGreaterThan(200);
  for (const { url, body } of kept) {
    const path = new URL(url).pathname.replace(/\/$/, '/index.html');
    const file = readFileSync(join(next, path));
    expect(ungzipped(Buffer.from(body, 'base64')).equals(ungzipped(file)), url).toBe(true);
  }
};

test('an edited page costs the worker and a small patch, and then everything works without a network', async ({
  page,
}) => {
  test.setTimeout(120_000);
  expect(await update(page)).toEqual([patchIn(next), '/sw.js']);
  expect(readFileSync(join(next, patchIn(next))).length).toBeLessThan(10_000);
  await takeOver(page);
  await site.stop();
  await expectAllNew(page);
  const pages = pagesOf(next);
  expect(await headingsOf(page, pages)).toEqual(pages);
  await page.goto(`${site.origin}/suche/?q=Simsalabim`);
  await expect(page.getByRole('list', { name: 'Treffer' }).getByRole('link').first()).toContainText(heading);
});

test('a patch fits, too, when the site was stored file by file', async ({ page }) => {
  site.gate = ({ url }, response) => {
    if (isPack(url)) response.writeHead(404).end();
    return isPack(url);
  };
  expect(await update(page)).toEqual([patchIn(next), '/sw.js']);
  await expectAllNew(page);
});

const broken: Record<string, (patch: Buffer, response: ServerResponse) => void> = {
  'is missing': (_, response) => void response.writeHead(404).end(),
  'is a page': (_, response) => void response.writeHead(200).end('<h1>Wartung</h1>\n'),
  'is no brotli': (_, response) => void response.writeHead(200, { 'Content-Encoding': 'br' }).end('Wartung'),
  'breaks off': (patch, response) => {
    response.writeHead(200, { 'Content-Length': patch.length });
    response.write(patch.subarray(0, patch.length / 2), () => setTimeout(() => response.destroy(), 300));
  },
  'is damaged': (patch, response) => {
    response.writeHead(200).end(patch.map((byte, index) => (index % 50 === 49 ? byte ^ 1 : byte)));
  },
};

for (const [name, breakIt] of Object.entries(broken))
  test(`fetches one by one what has changed when the patch ${name}`, async ({ page }) => {
    site.gate = ({ url = '' }, response) => {
      if (isPatch(url)) breakIt(readFileSync(join(next, url)), response);
      return isPatch(url);
    };
    const requested = await update(page);
    expect(requested.filter((path) => path.startsWith('/pagefind/index/')).length).toBeGreaterThan(0);
    expect(requested.filter(isPack)).toEqual([]);
    await takeOver(page);
    await expectAllNew(page);
  });

/** Throws away what is stored under an address, as a browser may. */
const evict = (page: Page, path: string): Promise<void> =>
  page.evaluate(async (start) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (new URL(request.url).pathname.startsWith(start)) await cache.delete(request);
    }
  }, path);

test('fetches only the file whose older form is gone', async ({ page }) => {
  await page.goto(`${site.origin}/hilfe/`);
  await waitUntilStored(page);
  await evict(page, '/pagefind/pagefind-entry.json');
  expect(await updateAgain(page)).toEqual(['/pagefind/pagefind-entry.json', patchIn(next), '/sw.js'].sort());
  await expectAllNew(page);
});
