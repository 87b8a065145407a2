import { existsSync, readdirSync } from 'node:fs';
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

const first = (paths: readonly string[]): string => paths[0] ?? '';

/** Pages of which there is one, and one of those that all look alike. */
const singlePages = (): string[] => [
  ...['/', '/themen/', first(pagesBelow('/themen/')), '/uebungen/', '/begriffe/', first(pagesBelow('/begriffe/'))],
  ...['/hilfe/', '/suche/', '/suche/?q=Hund', '/a-z/', '/dienste/', '/impressum/', '/offline/', '/404.html'],
];

const faces = (exercise: string): string[] => [exercise, `${exercise}drucken/`, `${exercise}#stufe-allein`];

/** One page of every type. */
export const pageKinds = (): string[] => [
  ...singlePages(),
  first(lessons()),
  ...easyLessons().slice(0, 1),
  ...faces(first(exercises())),
];

/** Lessons that are also explained even more simply. */
export const easyLessons = (): string[] =>
  lessons()
    .map((path) => `${path}einfach/`)
    .filter((path) => existsSync(join(siteFolder, path)));

/** One page of every type, and every lesson and exercise. Paper has no script, so one of its pages speaks for all. */
export const pageTypes = (): string[] => [
  ...new Set([
    ...pageKinds(),
    ...lessons(),
    ...easyLessons(),
    ...exercises().flatMap((path) => [path, `${path}#stufe-allein`]),
  ]),
];
