import {
  filesIn,
  inlineOf,
  laterOf,
  type Part,
  readSite,
  scriptsOf,
  sized,
  stylesOf,
  withImports,
} from './page-files.ts';

/** A page that has nothing but the layout. What an exercise page loads beyond it is there for the exercise. */
const plainPage = '/impressum/';

const styles = /<style[^>]*>(.*?)<\/style>/gs;
const styleText = (page: string): string => inlineOf(page, styles);

/** The style that the exercise adds: what is sent with it minus what is sent without it. */
const addedStyle = (page: string): Part => {
  const [own, plain] = [sized('', styleText(page)), sized('', styleText(plainPage))];
  return {
    name: 'style beyond the layout',
    raw: own.raw - plain.raw,
    gzip: own.gzip - plain.gzip,
    brotli: own.brotli - plain.brotli,
  };
};

/**
 * Script and style of the engine and its kinds: every script that the exercise page runs and a plain page does not, with everything
 * they import, Preact among it, and the style that the exercise page adds. Not counted: what comes after the first step (`lateParts`; an exercise that begins with one of the further kinds has that file before it), played screens
 * (`playedParts`), the layout's own script and style, the definition (JSON), the drawn papers and the first step (HTML): those are content of the one exercise.
 */
export const engineParts = (page: string): Part[] => {
  const plain = new Set(scriptsOf(plainPage));
  const entries = scriptsOf(page).filter((path) => path.includes('/Simulation.'));
  const scripts = withImports(entries).filter((path) => !plain.has(path));
  return [...scripts.map((path) => sized(path, readSite(path))), addedStyle(page)];
};

/** What the engine asks for by itself once somebody can practise: the rest of its kinds and parts, and the look of papers, which counts from then on. */
export const lateParts = (page: string): Part[] =>
  [...laterOf(scriptsOf(page)), ...stylesOf(page)]
    .filter((path) => /\/(late|further|drawn)\./.test(path))
    .map((path) => sized(path, readSite(path)));

/** Whether a file belongs to played screens: the script of one kind, what all of them draw with, or their look. */
export const isOfPlayed = (path: string): boolean => /\/(load|device|style|rolldown-runtime)\.[^/]*$/.test(path);

/** Every file of every kind of played screen. */
export const playedParts = (): Part[] =>
  filesIn('_astro')
    .filter(isOfPlayed)
    .map((path) => sized(path, readSite(path)));

/** What the page carries of its own exercise, for orientation. */
export const contentParts = (page: string): Part[] => [
  sized('definition (JSON)', inlineOf(page, /<script type="application\/json"[^>]*>(.*?)<\/script>/gs)),
  sized('papers (templates)', readSite(`${page}papiere.htm`)),
  sized('whole HTML', readSite(page)),
];
