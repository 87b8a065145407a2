import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { packPath } from './build-pack.ts';
import { createUnpacker, type PackedFile } from './pack.ts';

/** A release as it stands in the list: its id and where its pack lies (`/pakete/<hash>.pack`). */
interface Listed {
  readonly id: string;
  readonly pack: string;
}

/** A release that devices may have stored. */
export interface PublishedRelease extends Listed {
  /** Its pack, as brotli. */
  readonly compressed: Uint8Array;
}

/** Reads a file of the published site by its path; undefined when it is not there. */
type Read = (path: string) => Promise<Buffer | undefined>;
type Warn = (sentence: string) => void;

/** Releases of a site, the newest first: `[{ "id", "pack" }]`. Without a hash in its name, so that no cache keeps it. */
export const listFile = '/fassungen.json';

const patience = 60_000;

const fromFolder =
  (folder: string): Read =>
  async (path) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;

const fromAddress =
  (address: string): Read =>
  async (path) => {
    const response = await fetch(address.replace(/\/$/, '') + path, { signal: AbortSignal.timeout(patience) });
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  };

const readerOf = (place: string): Read => {
  if (/^https?:\/\//.test(place)) return fromAddress(place);
  if (existsSync(place)) return fromFolder(place);
  throw new Error(
    `PREVIOUS_SITE names the folder ${place}, which does not exist; name the folder or https address of the published site.`,
  );
};

const isListed = (value: unknown): value is Listed => {
  const { id, pack } = Object(value) as Partial<Listed>;
  return /^[\da-f]+$/.test(String(id)) && /^\/pakete\/[\da-f]+\.pack$/.test(String(pack));
};

const readList = async (read: Read): Promise<Listed[]> => {
  const list = await read(listFile);
  if (!list) throw new Error(`there is no ${listFile}`);
  const releases: unknown = JSON.parse(list.toString());
  if (!Array.isArray(releases) || !releases.every(isListed)) throw new Error(`${listFile} is no list of releases`);
  return releases;
};

/** Quick rather than small: only builds read it. */
const compress = (pack: Buffer): Buffer =>
  brotliCompressSync(pack, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 } });

/** A pack is known by its hash, whether it comes as it is, as brotli, or as brotli that the host has already taken off. */
const asCompressed = (bytes: Buffer, path: string): Buffer | undefined => {
  if (packPath(bytes) === path) return compress(bytes);
  try {
    return packPath(brotliDecompressSync(bytes)) === path ? bytes : undefined;
  } catch {
    return undefined;
  }
};

/** Undefined when neither form of the pack is there as it was built. */
const readPack = async (read: Read, path: string): Promise<Buffer | undefined> => {
  for (const form of [`${path}.br`, path]) {
    const bytes = await read(form);
    const compressed = bytes && asCompressed(bytes, path);
    if (compressed) return compressed;
  }
  return undefined;
};

const readReleases = async (read: Read): Promise<PublishedRelease[]> => {
  const releases: PublishedRelease[] = [];
  for (const listed of await readList(read)) {
    const compressed = await readPack(read, listed.pack);
    if (compressed) releases.push({ ...listed, compressed });
  }
  return releases;
};

/**
 * Reads the releases of the site that is published in a folder or at an http(s) address, the newest first; none without a place. When it cannot
 * be read, `warn` gets a sentence, and there are no releases: devices fetch more with the next update. Throws for a folder that does not exist.
 */
export const readPublished = async (place: string | undefined, warn: Warn): Promise<PublishedRelease[]> => {
  if (!place) return [];
  const read = readerOf(place);
  try {
    const releases = await readReleases(read);
    if (releases.length === 0) throw new Error('none of its packs is there as it was built');
    return releases;
  } catch (error) {
    warn(
      `PREVIOUS_SITE=${place} cannot be read (${(error as Error).message}), so there will be no patches. Build again when it can, or go on: devices then fetch more.`,
    );
    return [];
  }
};

/** The files in the pack of a release. */
export const publishedFiles = ({ compressed }: PublishedRelease): PackedFile[] => {
  const unpacker = createUnpacker();
  const files = unpacker.push(new Uint8Array(brotliDecompressSync(compressed)));
  unpacker.end();
  return files;
};

/** Leaves in a built site what the next build needs: the list, and the packs of the older releases. Its own pack lies there already. */
export const writePublished = (site: string, newest: Listed, older: readonly PublishedRelease[]): void => {
  for (const { pack, compressed } of older) writeFileSync(join(site, `${pack}.br`), compressed);
  const list = [newest, ...older].map(({ id, pack }) => ({ id, pack }));
  writeFileSync(join(site, listFile), `${JSON.stringify(list)}\n`);
};
