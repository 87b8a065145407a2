import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../../src/commands/build-site.ts';

/** Addresses of the pages right below a folder of the site, e.g. every lesson. Rejects an empty answer: a test over nothing proves nothing. */
export const pagesBelow = (folder: string): string[] => {
  const names = readdirSync(join(siteFolder, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (names.length === 0) throw new Error(`The built site has no page below ${folder}.`);
  return names.map(({ name }) => `${folder}${name}/`);
};

export const lessons = (): string[] => pagesBelow('/lektionen/');
export const exercises = (): string[] => pagesBelow('/uebungen/');

/** One page of every type. */
export const pageTypes = (): string[] => [
  ...['/', '/themen/', pagesBelow('/themen/')[0] ?? '', '/uebungen/', '/begriffe/', pagesBelow('/begriffe/')[0] ?? ''],
  ...['/hilfe/', '/suche/', '/suche/?q=Hund', '/a-z/', '/impressum/', '/offline/', '/404.html'],
  ...lessons(),
  ...exercises(),
  ...exercises().map((path) => `${path}drucken/`),
  ...exercises().map((path) => `${path}#stufe-allein`),
];
