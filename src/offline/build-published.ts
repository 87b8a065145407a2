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
  /** What lies in the pack. */
  readonly files: readonly PackedFile[];
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

const unpack = (pack: Buffer): PackedFile[] => {
  const unpacker = createUnpacker();
  const files = unpacker.push(new Uint8Array(pack));
  unpacker.end();
  return files;
};

type Content = Pick<PublishedRelease, 'compressed' | 'files'>;

/** A pack is known by its hash, whether it comes as it is, as brotli, or as brotli that the host has already taken off. */
const contentOf = (bytes: Buffer, path: string): Content | undefined => {
  try {
    if (packPath(bytes) === path) return { compressed: compress(bytes), files: unpack(bytes) };
    const pack = brotliDecompressSync(bytes);
    return packPath(pack) === path ? { compressed: bytes, files: unpack(pack) } : undefined;
  } catch {
    return undefined;
  }
};

/** Undefined when neither form of the pack is there as it was built, or when an older version of this program has built it. */
const readPack = async (read: Read, path: string): Promise<Content | undefined> => {
  for (const form of [`${path}.br`, path]) {
    const bytes = await read(form);
    const content = bytes && contentOf(bytes, path);
    if (content) return content;
  }
  return undefined;
};

const readReleases = async (read: Read, warn: Warn): Promise<PublishedRelease[]> => {
  const releases: PublishedRelease[] = [];
  for (const listed of await readList(read)) {
    const content = await readPack(read, listed.pack);
    if (content) releases.push({ ...listed, ...content });
    else
      warn(
        `No patch can lead from release ${listed.id}: ${listed.pack} is missing or unreadable. Publish all of dist/.`,
      );
  }
  return releases;
};

/**
 * Reads the releases of the site that is published in a folder or at an http(s) address, the newest first; none without a place. `warn` gets a
 * sentence for what cannot be read: devices then fetch more with the next update. Throws for a folder that does not exist.
 */
export const readPublished = async (place: string | undefined, warn: Warn): Promise<PublishedRelease[]> => {
  if (!place) return [];
  const read = readerOf(place);
  try {
    return await readReleases(read, warn);
  } catch (error) {
    const why = (error as Error).message;
    warn(
      `PREVIOUS_SITE=${place} cannot be read (${why}). Without patches, devices fetch more; build again when it can.`,
    );
    return [];
  }
};

/** Leaves in a built site what the next build needs: the list, and the packs of the older releases. Its own pack lies there already. */
export const writePublished = (site: string, newest: Listed, older: readonly PublishedRelease[]): void => {
  for (const { pack, compressed } of older) writeFileSync(join(site, `${pack}.br`), compressed);
  const list = [newest, ...older].map(({ id, pack }) => ({ id, pack }));
  writeFileSync(join(site, listFile), `${JSON.stringify(list)}\n`);
};
