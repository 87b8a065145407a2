import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startIndex } from './build-index.ts';

let site = '';
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'index-'));
});
afterAll(() => rmSync(site, { recursive: true }));

const page = (text: string): string => `<html><body><main data-pagefind-body>${text}</main></body></html>`;

test('finds the pages that have a text to be found, and takes in none once it writes', async () => {
  const { add, write } = await startIndex();
  add('/hund/', page('<h1>Hund</h1><p>Der Hund bellt.</p>'));
  add('/suche/', '<html><body><main>Suchen</main></body></html>');
  const written = write(site);
  expect(() => add('/hund/drucken/', page('Auf Papier'))).toThrow('/hund/drucken/ has a text to be found');
  add('/hund/einfach/', '<html><body><main>Der Hund</main></body></html>');
  expect(await Promise.all([written, write(site)])).toEqual([1, 1]);
  expect(readdirSync(join(site, 'pagefind'))).toContain('pagefind.js');
});
