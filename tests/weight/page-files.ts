import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { siteFolder } from '../../src/commands/build-site.ts';

/** One thing a page sends, as a host sends it. Bytes; 1 kB is 1,000 of them. */
export interface Part {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export const sized = (name: string, text: string | Buffer): Part => ({
  name,
  raw: Buffer.byteLength(text),
  gzip: gzipSync(text).length,
  brotli: brotliCompressSync(text).length,
});

/** Text of a file of the built site. Says what to do when there is none. */
export const readSite = (path: string): string => {
  if (!existsSync(siteFolder)) throw new Error(`There is no built site in ${siteFolder}; run \`npm run build\` first.`);
  return readFileSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
};

/** Addresses of all files in a folder of the built site but their compressed copies. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(siteFolder, folder))
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => `/${folder}/${name}`);

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Scripts that a script needs before it runs; what it loads later on demand is not among them. */
const importsOf = (script: string): string[] =>
  matches(readSite(script), /(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g).map((name) => `/_astro/${name}`);

/** Scripts that a script asks for by itself, once it runs. */
export const laterOf = (scripts: readonly string[]): string[] => [
  ...new Set(
    scripts
      .flatMap((script) => matches(readSite(script), /\bimport\(\s*["'`]\.\/([^"'`]+)["'`]/g))
      .map((name) => `/_astro/${name}`),
  ),
];

/** Scripts with what each of them imports, until nothing new comes. */
export const withImports = (scripts: readonly string[]): string[] => {
  const all = new Set(scripts);
  for (const script of all) for (const imported of importsOf(script)) all.add(imported);
  return [...all];
};

/** Addresses of the scripts that a page runs when it opens. */
export const scriptsOf = (page: string): string[] =>
  withImports(matches(readSite(page), /<script[^>]*\bsrc="([^"]+)"/g));

/** Addresses of the style sheets that a page links. */
export const stylesOf = (page: string): string[] =>
  matches(readSite(page), /<link[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g);

/** Everything between tags of one kind: inline styles, inline data. */
export const inlineOf = (page: string, pattern: RegExp): string => matches(readSite(page), pattern).join('\n');

/** What a page loads besides fonts and pictures: itself, its style sheets, its scripts with all they import. */
export const partsOf = (page: string): Part[] =>
  [page, ...stylesOf(page), ...scriptsOf(page)].map((path) => sized(path, readSite(path)));

export const sum = (parts: readonly Part[], key: 'raw' | 'gzip' | 'brotli'): number =>
  parts.reduce((total, part) => total + part[key], 0);

/** The parts as lines for a person: largest first, the sum last. */
export const itemised = (parts: readonly Part[]): string =>
  [...parts, { name: 'together', raw: sum(parts, 'raw'), gzip: sum(parts, 'gzip'), brotli: sum(parts, 'brotli') }]
    .sort((a, b) => Number(a.name === 'together') - Number(b.name === 'together') || b.gzip - a.gzip)
    .map(({ name, raw, gzip, brotli }) => `${gzip} gzip, ${brotli} brotli, ${raw} raw: ${name}`)
    .join('\n');
