import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { getManifest, injectManifest, type ManifestTransform } from 'workbox-build';
import { writePack } from './build-pack.ts';

/** Everything a visitor needs without a network; compressed copies and the search's own pages are not among it. */
const patterns = ['**/*.{html,css,js,woff2,svg,png,webmanifest,json,pagefind,pf_*}'];
const withHash = /^\/(_astro|pagefind\/(fragment|index))\/|\.pf_meta$/;
const workers = ['sw.js', 'sw-aus.js'];
/** Astro writes the start of Preact islands in its own way too; nothing of ours asks for it. */
const unused = ['_astro/client.*.js', '_astro/signals.module.*.js'];
/** For those who build the site, not for visitors. */
const backstage = ['schaukasten/**'];

const source = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Eight signs of a hash tell the versions of one address apart; each further one weighs on everybody who fetches `sw.js`. */
const revisionSigns = 8;

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
  globIgnores: [...workers, ...unused, ...backstage],
  maximumFileSizeToCacheInBytes: 20_000_000,
  manifestTransforms: [asAddresses],
});

const bundle = (name: string, outfile: string, define: Record<string, string> = {}) =>
  build({ entryPoints: [source(name)], outfile, define, bundle: true, minify: true, target: 'es2020', format: 'iife' });

const releaseId = (entries: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);

/** What `writeWorkers` put into the store. */
export interface OfflineSize {
  readonly count: number;
  readonly bytes: number;
}

/** Writes into a built site `sw.js`, which stores every file of it, the pack with all of them in one, and the kill switch `sw-aus.js`. */
export const writeWorkers = async (site: string): Promise<OfflineSize> => {
  const { manifestEntries, count, size, warnings } = await getManifest(filesOf(site));
  if (warnings.length > 0) throw new Error(`The offline worker would miss files: ${warnings.join('; ')}`);
  const scratch = mkdtempSync(join(tmpdir(), 'worker-'));
  const swSrc = join(scratch, 'worker.js');
  const pack = writePack(site, manifestEntries);
  await bundle('worker.ts', swSrc, {
    RELEASE_ID: JSON.stringify(releaseId(manifestEntries)),
    PACK: JSON.stringify(pack),
  });
  await injectManifest({ ...filesOf(site), swSrc, swDest: join(site, 'sw.js') });
  await bundle('kill-worker.ts', join(site, 'sw-aus.js'));
  rmSync(scratch, { recursive: true });
  return { count, bytes: size };
};

/** Makes the whole site work without a network. Must stand after everything else that writes into the built site. */
export const offlineWorker = (): AstroIntegration => ({
  name: 'offline-worker',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { count, bytes } = await writeWorkers(fileURLToPath(dir));
      logger.info(`${count} files (${Math.round(bytes / 1024)} kB) are stored for offline use`);
    },
  },
});
