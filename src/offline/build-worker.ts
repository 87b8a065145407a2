import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { ManifestTransform } from 'workbox-build';
// The list alone: the whole package loads Babel, Rollup and Terser, which takes every build a third of a second.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { packedFilesOf, writePack } from './build-pack.ts';
import { writePatches } from './build-patch.ts';
import { listFile, type PublishedRelease, readPublished, writePublished } from './build-published.ts';
import { revisionSigns, writeEntries } from './entry-list.ts';
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

const filesOf = (site: string) => ({
  globDirectory: site,
  globPatterns: patterns,
  globIgnores: [...workers, ...backstage],
  maximumFileSizeToCacheInBytes: 20_000_000,
  manifestTransforms: [asAddresses],
});

const bundle = (name: string, outfile: string, define: Record<string, string> = {}) =>
  build({ entryPoints: [source(name)], outfile, define, bundle: true, minify: true, target: 'es2020', format: 'iife' });

const releaseId = (entries: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);

/** What a site brings to a device, in the order in which it is stored. */
const entriesOf = async (site: string): Promise<{ entries: Entry[]; bytes: number }> => {
  const { manifestEntries, size, warnings } = await getManifest(filesOf(site));
  if (warnings.length > 0) throw new Error(`The offline worker would miss files: ${warnings.join('; ')}`);
  return { entries: inOrder(manifestEntries), bytes: size };
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
 * (newest first), what the next build needs to make its own, and the kill switch `sw-aus.js`.
 */
export const writeWorkers = async (site: string, published: readonly PublishedRelease[] = []): Promise<OfflineSize> => {
  const { entries, bytes } = await entriesOf(site);
  const id = releaseId(entries);
  const older = published.filter((release) => release.id !== id).slice(0, patchedReleases);
  const files = packedFilesOf(site, entries);
  const pack = writePack(site, files);
  const patches = writePatches(site, { id, files }, older);
  writePublished(site, { id, pack: pack.path }, older);
  await bundle('worker.ts', join(site, 'sw.js'), {
    RELEASE_ID: JSON.stringify(id),
    ENTRIES: JSON.stringify(writeEntries(entries)),
    PACK: JSON.stringify(pack),
    PATCHES: JSON.stringify(patches),
  });
  await bundle('kill-worker.ts', join(site, 'sw-aus.js'));
  return { count: entries.length, bytes, patches: older.length };
};

/**
 * Makes the whole site work without a network. Must stand after everything else that writes into the built site. `PREVIOUS_SITE` names the
 * folder or address of the site that is published now; it is read before the build, which may write into the same folder.
 */
export const offlineWorker = (): AstroIntegration => {
  let published: readonly PublishedRelease[] = [];
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        published = await readPublished(process.env['PREVIOUS_SITE'], (sentence) => logger.warn(sentence));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { count, bytes, patches } = await writeWorkers(fileURLToPath(dir), published);
        logger.info(`${count} files (${Math.round(bytes / 1024)} kB) are stored for offline use`);
        if (patches > 0) logger.info(`Patches lead here from ${patches} older release${patches === 1 ? '' : 's'}`);
      },
    },
  };
};
