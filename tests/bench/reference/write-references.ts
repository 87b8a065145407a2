import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { bareContent } from './bare-content.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const read = (name: string): string => readFileSync(here(name), 'utf8');
const fonts = ['fira-sans-latin-400-normal.woff2', 'fira-sans-latin-600-normal.woff2'];

const copyFonts = (folder: string): void => {
  for (const font of fonts)
    cpSync(here(`../../../node_modules/@fontsource/fira-sans/files/${font}`), join(folder, font));
};

const shell = (title: string, body: string): string => `<!doctype html><html lang="de"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${read('bare.css')}</style></head><body>${body}</body></html>`;

const writePage = (folder: string, name: string, html: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), html);
};

const bundle = (source: string, outfile: string) =>
  build({
    entryPoints: [here(source)],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });

const textOf = async (browser: Browser, address: string): Promise<string> => {
  const page = await browser.newPage();
  await page.goto(address);
  const text = await page.evaluate(bareContent);
  await page.close();
  return text;
};

/** Writes the hand-written pages: the text of the lesson at `address` without anything else, and the form of the exercise in plain script and in Preact. */
export const writeReferences = async (browser: Browser, address: string, folder: string): Promise<void> => {
  copyFonts(folder);
  writePage(folder, 'lektion', shell('Hund anmelden', await textOf(browser, address)));
  const script = (name: string): string => `<script type="module" src="/${name}.js"></script>`;
  writePage(folder, 'formular', shell('Hund anmelden', read('plain-form.html') + script('plain-form')));
  writePage(folder, 'preact', shell('Hund anmelden', `<main data-root></main>${script('preact-form')}`));
  await bundle('plain-form.ts', join(folder, 'plain-form.js'));
  await bundle('preact-form.tsx', join(folder, 'preact-form.js'));
};
