import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isPacked, type Pack, type PackedFile, packOf } from './pack.ts';
import { type Entry, keyOf } from './release.ts';

const folder = 'pakete';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.htm': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.svg': 'image/svg+xml;charset=utf-8',
  '.webmanifest': 'application/manifest+json;charset=utf-8',
};
const anyBytes = 'application/octet-stream';

const fileOf = (url: string): string => url.replace(/\/$/, '/index.html');

/** Pagefind gzips its own files and reads them without, too. Without, they compress together with the pages that they quote. */
const withoutGzip = (bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

const readPacked = (site: string, entry: Entry): PackedFile => {
  const file = fileOf(entry.url);
  const bytes = withoutGzip(readFileSync(join(site, file)));
  return { key: keyOf(entry), type: types[extname(file)] ?? anyBytes, bytes };
};

/** The files of a built site that belong into its pack, in their order. */
export const packedFilesOf = (site: string, entries: readonly Entry[]): PackedFile[] =>
  entries.filter(isPacked).map((entry) => readPacked(site, entry));

/** Where a pack lies: its name holds its hash. */
export const packPath = (pack: Uint8Array): string =>
  `/${folder}/${createHash('sha256').update(pack).digest('hex').slice(0, 10)}.pack`;

/** Writes the pack of a release into a built site; packs and patches of an earlier run go at once, the new one is there when `written`. */
export const writePack = (
  site: string,
  files: readonly PackedFile[],
): { readonly pack: Pack; readonly written: Promise<void> } => {
  const pack = packOf(files);
  const path = packPath(pack);
  rmSync(join(site, folder), { recursive: true, force: true });
  mkdirSync(join(site, folder));
  return { pack: { path, size: pack.length }, written: writeFile(join(site, path), pack) };
};
