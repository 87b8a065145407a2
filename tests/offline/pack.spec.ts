import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteFolder } from '../../src/commands/build-site.ts';
import { isPack, type ServedSite, serveSite, waitUntilStored } from './served-site.ts';
import { keptOf, ungzipped } from './stored.ts';

let site: ServedSite;

test.beforeEach(async () => {
  site = await serveSite();
});
test.afterEach(() => site.stop());

/** What the device asked for from the worker on; the page itself came before. */
const askedByWorker = (): string[] => site.requested.slice(site.requested.indexOf('/sw.js') + 1);

test('asks for a handful of files to store the whole site', async ({ page }) => {
  await page.goto(`${site.origin}/hilfe/`);
  await waitUntilStored(page);
  expect(askedByWorker().filter(isPack)).toHaveLength(1);
  expect(askedByWorker().length).toBeLessThan(12);
});

const compressed = (path: string): Buffer => readFileSync(join(siteFolder, `${path}.br`));
const inBrotli = { 'Content-Encoding': 'br' };

const broken: Record<string, (path: string, response: ServerResponse) => void> = {
  'is missing': (_, response) => void response.writeHead(404).end(),
  'is a page': (_, response) => void response.writeHead(200).end('<h1>Wartung</h1>\n'),
  'is no brotli': (_, response) => void response.writeHead(200, inBrotli).end('Wartung'),
  'is not compressed': (path, response) => {
    const pack = readFileSync(join(siteFolder, path));
    response.writeHead(200, { 'Content-Length': pack.length }).end(pack);
  },
  'breaks off': (path, response) => {
    const pack = compressed(path);
    response.writeHead(200, { ...inBrotli, 'Content-Length': pack.length });
    response.write(pack.subarray(0, pack.length / 2), () => setTimeout(() => response.destroy(), 300));
  },
};

for (const [name, breakIt] of Object.entries(broken))
  test(`fetches one by one what is missing when the pack ${name}`, async ({ page }) => {
    site.gate = ({ url = '' }, response) => {
      if (isPack(url)) breakIt(url, response);
      return isPack(url);
    };
    await page.goto(`${site.origin}/`);
    await expect(page.locator('[data-offline-text]')).toContainText('Fertig gespeichert', { timeout: 60_000 });
    const singles = new Set(askedByWorker().filter((path) => !isPack(path)));
    expect(singles.size).toBeGreaterThan(100);
    if (name === 'breaks off') expect(singles.has('/barrierefreiheit/')).toBe(false);
  });

const mediaType = (type: string | null | undefined): string => (type ?? '').replace(/;.*/, '');
const ruleNames = ['content-security-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options'];

test('keeps what the server would have sent: content, type and rules for security', async ({ page }) => {
  await page.goto(`${site.origin}/hilfe/`);
  await waitUntilStored(page);
  const kept = await keptOf(page);
  expect(kept.length).toBeGreaterThan(200);
  for (const { url, headers, body } of kept) {
    const sent = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
    const bytes = Buffer.from(await sent.arrayBuffer());
    const isSearch = url.includes('/pagefind/');
    expect(Buffer.from(body, 'base64').equals(isSearch ? ungzipped(bytes) : bytes), url).toBe(true);
    if (sent.headers.get('content-type'))
      expect(mediaType(headers['content-type']), url).toBe(mediaType(sent.headers.get('content-type')));
    for (const name of ruleNames) expect(headers[name], `${name} of ${url}`).toBe(sent.headers.get(name));
    expect(headers['content-encoding'], url).toBeUndefined();
  }
});

test('reads pages from the pack in the right alphabet', async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await waitUntilStored(page);
  await site.stop();
  await page.goto(`${site.origin}/hilfe/`);
  expect(await page.evaluate(() => document.characterSet)).toBe('UTF-8');
});
