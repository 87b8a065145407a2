import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ManifestTransform } from 'workbox-build';
// The list alone: the whole package loads Babel, Rollup and Terser, which takes every build a third of a second.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { packedFilesOf, writePack } from './build-pack.ts';
import { writePatches } from './build-patch.ts';
import { listFile, type PublishedRelease, writePublished } from './build-published.ts';
import { revisionSigns, writeEntries } from './entry-list.ts';
import type { PackedFile } from './pack.ts';
import { type Entry, inOrder } from './release.ts';

/** Everything a visitor needs without a network; compressed copies and the search's own pages are not among it. */
const patterns = ['**/*.{html,htm,css,js,woff2,svg,png,webmanifest,json,pagefind,pf_*}'];
const withHash = /^\/(_astro|pagefind\/(fragment|index))\/|\.pf_meta$/;
const workers = ['sw.js', 'sw-aus.js'];
/** For those who build the site, not for visitors. */
const backstage = ['schaukasten/**', listFile.slice(1)];
/** Devices with an older release than these fetch what has changed file by file, or the pack. */
const patchedReleases = 4;

const source = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** `hilfe/index.html` → `/hilfe/`: the address under which it is asked for, and which no web host redirects. */
const asAddresses: ManifestTransform = (manifest) => ({
  manifest: manifest.map((entry) => {
    const url = `/${entry.url}`.replace(/\/index\.html$/, '/');
    return { ...entry, url, revision: withHash.test(url) ? null : (entry.revision?.slice(0, revisionSigns) ?? null) };
  }),
});

/** Written last of all, while the other files can be read already. */
const search = ['pagefind/**'];

const filesOf = (site: string, globPatterns: readonly string[], globIgnores: readonly string[]) => ({
  globDirectory: site,
  globPatterns: [...globPatterns],
  globIgnores: [...workers, ...backstage, ...globIgnores],
  maximumFileSizeToCacheInBytes: 20_000_000,
  manifestTransforms: [asAddresses],
});

const bundle = (name: string, outfile: string, define: Record<string, string> = {}) =>
  build({ entryPoints: [source(name)], outfile, define, bundle: true, minify: true, target: 'es2020', format: 'iife' });

const releaseId = (entries: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);

/** A part of what a site brings to a device, in the order in which it is stored. */
export interface SitePart {
  readonly entries: readonly Entry[];
  readonly files: readonly PackedFile[];
  readonly bytes: number;
}

const readPart = async (site: string, include: readonly string[], ignore: readonly string[]): Promise<SitePart> => {
  const { manifestEntries, size, warnings } = await getManifest(filesOf(site, include, ignore));
  if (warnings.length > 0) throw new Error(`The offline worker would miss files: ${warnings.join('; ')}`);
  const entries = inOrder(manifestEntries);
  return { entries, files: packedFilesOf(site, entries), bytes: size };
};

/** Everything but the search index. */
export const readPages = (site: string): Promise<SitePart> => readPart(site, patterns, search);

/** In the order that `inOrder` gives both together. */
const withSearch = async (site: string, pages: SitePart): Promise<SitePart> => {
  const index = await readPart(site, search, []);
  return {
    entries: [...pages.entries, ...index.entries],
    files: [...pages.files, ...index.files],
    bytes: pages.bytes + index.bytes,
  };
};

/** What `writeWorkers` put into the store. */
export interface OfflineSize {
  readonly count: number;
  readonly bytes: number;
  /** How many older releases a patch leads from. */
  readonly patches: number;
}

/**
 * Writes into a built site `sw.js`, which stores every file of it, the pack with all of them in one, patches from what is published now
 * (newest first), what the next build needs to make its own, and the kill switch `sw-aus.js`. `pages`: what was read of it already.
 */
export const writeWorkers = async (
  site: string,
  published: readonly PublishedRelease[] = [],
  pages?: SitePart,
): Promise<OfflineSize> => {
  const { entries, files, bytes } = await withSearch(site, pages ?? (await readPages(site)));
  const id = releaseId(entries);
  const older = published.filter((release) => release.id !== id).slice(0, patchedReleases);
  const { pack, written } = writePack(site, files);
  const patches = writePatches(site, { id, files }, older);
  writePublished(site, { id, pack: pack.path }, older);
  const worker = bundle('worker.ts', join(site, 'sw.js'), {
    RELEASE_ID: JSON.stringify(id),
    ENTRIES: JSON.stringify(writeEntries(entries)),
    PACK: JSON.stringify(pack),
    PATCHES: JSON.stringify(patches),
  });
  await Promise.all([written, worker, bundle('kill-worker.ts', join(site, 'sw-aus.js'))]);
  return { count: entries.length, bytes, patches: older.length };
};
