import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { compressPacks } from '../commands/compress.ts';
import { createSiteServer, listen, stop } from '../commands/site-server.ts';
import { packPath } from './build-pack.ts';
import { listFile, readPublished } from './build-published.ts';
import { writeWorkers } from './build-worker.ts';

const folders: string[] = [];
const servers: Server[] = [];
const warn = vi.fn<(sentence: string) => void>();

afterEach(async () => {
  warn.mockReset();
  await Promise.all(servers.splice(0).map(stop));
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  folders.push(folder);
  return folder;
};

/** A site of one page and something to search with, built while another is published. */
const release = async (sentence: string, previous?: string): Promise<string> => {
  const site = emptyFolder();
  for (const folder of ['hilfe', 'pagefind']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'pagefind/pagefind.js'), '');
  writeFileSync(
    join(site, 'hilfe/index.html'),
    `<h1>Hilfe</h1>\n${'<p>Rufen Sie an.</p>\n'.repeat(99)}<p>${sentence}</p>`,
  );
  await writeWorkers(site, await readPublished(previous, warn));
  return site;
};

const serve = async (server: Server): Promise<string> => {
  servers.push(server);
  return `http://localhost:${await listen(server, 0)}`;
};

const packsIn = (site: string): string[] => readdirSync(join(site, 'pakete')).sort();
const idsIn = (site: string): string[] =>
  JSON.parse(readFileSync(join(site, listFile), 'utf8')).map(({ id }: { id: string }) => id);
const pageOf = async (place: string): Promise<string> => {
  const [newest] = await readPublished(place, warn);
  return new TextDecoder().decode(newest?.files[0]?.bytes);
};

test('builds without patches when nothing is said to be published', async () => {
  const [one, other] = [await release('Eins.'), await release('Eins.')];
  expect(packsIn(one).filter((name) => !name.endsWith('.pack'))).toEqual([]);
  for (const file of ['sw.js', listFile])
    expect(readFileSync(join(one, file))).toEqual(readFileSync(join(other, file)));
});

test('leads from the four newest of the older releases, and keeps their packs for the next build', async () => {
  let site = await release('0');
  const ids = idsIn(site);
  for (let number = 1; number <= 6; number += 1) {
    site = await release(String(number), site);
    ids.unshift(idsIn(site)[0] ?? '');
  }
  expect(idsIn(site)).toEqual(ids.slice(0, 5));
  const patches = ids.slice(1, 5).map((old) => `${old}-${ids[0]}.patch`);
  expect(packsIn(site).filter((name) => name.endsWith('.patch'))).toEqual(patches.sort());
  expect(packsIn(site).filter((name) => name.endsWith('.pack.br'))).toHaveLength(4);
  expect(packsIn(site).filter((name) => name.endsWith('.pack'))).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
});

test('makes no patch from a release to itself', async () => {
  const first = await release('Eins.');
  const again = await release('Eins.', first);
  expect(packsIn(again)).toEqual(packsIn(first));
  expect(idsIn(again)).toEqual(idsIn(first));
});

test('reads a folder as `npm run build` leaves it and as `npm start` does', async () => {
  const site = await release('Eins.');
  expect(await pageOf(site)).toContain('Eins.');
  await compressPacks(site, 5);
  for (const name of packsIn(site)) if (name.endsWith('.pack')) rmSync(join(site, 'pakete', name));
  expect(await pageOf(site)).toContain('Eins.');
});

test('reads an address, whatever its host does with brotli', async () => {
  const site = await release('Zwei.', await release('Eins.'));
  expect(await pageOf(await serve(createSiteServer(site)))).toContain('Zwei.');
  await compressPacks(site, 5);
  expect(await pageOf(`${await serve(createSiteServer(site))}/`)).toContain('Zwei.');
  const plain = createServer(({ url = '' }, response) => response.end(readFileSync(join(site, url))));
  expect(await readPublished(await serve(plain), warn)).toHaveLength(2);
  expect(warn).not.toHaveBeenCalled();
});

test('leaves out a pack that is not as it was built', async () => {
  const site = await release('Zwei.', await release('Eins.'));
  const newest = packsIn(site).find((name) => name.endsWith('.pack')) ?? '';
  writeFileSync(join(site, 'pakete', newest), 'Wartung');
  expect((await readPublished(site, warn)).map(({ id }) => id)).toEqual(idsIn(site).slice(1));
  expect(warn).toHaveBeenCalledWith(expect.stringContaining(`/pakete/${newest} is missing or unreadable`));
});

test('leaves out a pack in the format of an older version of this program', async () => {
  const site = await release('Eins.');
  const old = Buffer.from('{"key":"/hilfe/?fassung=1","type":"text/html","size":0}\n');
  writeFileSync(join(site, packPath(old)), old);
  writeFileSync(join(site, listFile), JSON.stringify([{ id: '1a', pack: packPath(old) }]));
  expect(await readPublished(site, warn)).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(1);
});

test('stops for a folder that does not exist', async () => {
  await expect(readPublished('/gibt/es/nicht', warn)).rejects.toThrow(
    /names the folder \/gibt\/es\/nicht, which does not exist;/,
  );
});

test.each([
  ['an address that nobody answers', 'http://localhost:1'],
  ['no address at all', 'https://'],
])('only warns for %s', async (_, place) => {
  expect(await readPublished(place, warn)).toEqual([]);
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/cannot be read \(.+\)\. Without patches/));
});

test.each([
  ['nothing', undefined],
  ['a page in place of the list', '<h1>Wartung</h1>'],
  ['a list of something else', '[{"id":"../x","pack":"/etc/passwd"}]'],
  ['a list without a pack', '[{"id":"1a","pack":"/pakete/1a.pack"}]'],
])('only warns for a folder with %s', async (_, list) => {
  const folder = emptyFolder();
  if (list) writeFileSync(join(folder, listFile), list);
  expect(await readPublished(folder, warn)).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(1);
});
