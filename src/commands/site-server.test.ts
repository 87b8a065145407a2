import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressSite } from './compress.ts';
import { createSiteServer, listen, stop } from './site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
const files: Record<string, string> = {
  'index.html': '<h1>Start</h1>',
  'hilfe/index.html': '<h1>Hilfe</h1>'.repeat(200),
  '404.html': '<h1>Hier steht leider nichts</h1>',
  '_astro/a.b1c2.js': 'export {};',
  'pakete/a1b2.pack': 'Alle Seiten. '.repeat(200),
  'sw.js': '// worker',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}
await compressSite(folder);
const server = createSiteServer(folder);
let origin = '';

beforeAll(async () => {
  origin = `http://localhost:${await listen(server, 0)}`;
});
afterAll(() => stop(server));

const get = (path: string, encoding = 'identity') =>
  fetch(origin + path, { redirect: 'manual', headers: { 'Accept-Encoding': encoding } });

test.each([
  ['/', 'no-cache'],
  ['/hilfe/', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/pakete/a1b2.pack', 'public, max-age=31536000, immutable'],
  ['/_astro/a.b1c2.js', 'public, max-age=31536000, immutable'],
])('lets browsers keep %s as told: %s', async (path, control) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe(control);
});

test('forbids other sites to frame a page', async () => {
  for (const path of ['/', '/nirgendwo/']) {
    expect((await get(path)).headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
  }
});

test('leads a directory without its slash to the one with it', async () => {
  const response = await get('/hilfe');
  expect(response.status).toBe(308);
  expect(response.headers.get('Location')).toBe('/hilfe/');
});

test('answers what does not exist with the 404 page', async () => {
  const response = await get('/nirgendwo/');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Hier steht leider nichts');
});

test.each(['br', 'gzip'])('sends texts and packs as %s when the browser takes it', async (encoding) => {
  for (const [path, file] of [
    ['/hilfe/', 'hilfe/index.html'],
    ['/pakete/a1b2.pack', 'pakete/a1b2.pack'],
  ] as const) {
    const response = await get(path, encoding);
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(await response.text()).toBe(files[file]);
  }
});

test('rejects a port that is taken', async () => {
  const second = createSiteServer(folder);
  await expect(listen(second, Number(new URL(origin).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
