import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { PageRule } from './rule.ts';
import { wordsOf } from './sentences.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-de-de/cspell-ext.json'));
const german = decodeTrie(gunzipSync(readFileSync(join(folder, 'de_DE.trie.gz'))));

/** Names and words of the trade that the dictionary does not know, one a line. */
const projectWords = new Set(
  globSync('../project-words/*.txt', { cwd: import.meta.dirname }).flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split(/\s+/)
      .filter(Boolean),
  ),
);

/** A word of the dictionary or of the project, at the beginning of a sentence too; each part of a word with hyphens. */
export const isWord = (word: string): boolean =>
  known(word) || word.split('-').every((part) => part === '' || known(part));

const known = (word: string): boolean =>
  projectWords.has(word) ||
  german.has(word) ||
  german.has(word.charAt(0).toLowerCase() + word.slice(1)) ||
  /\d/.test(word);

/** Every word is spelled as in the dictionary, or stands in the list of project words. */
export const isSpelled: PageRule = ({ file, prose }) =>
  prose.blocks.flatMap(({ runs, line }) => {
    const words = wordsOf(runs.map(({ text }) => text).join('')).filter((word) => !isWord(word));
    return words.map((found) => ({ file, line, found, remedy: remedyFor(found) }));
  });

const remedyFor = (word: string): string => {
  const near = german.suggest(word, { numSuggestions: 2 });
  return `Vielleicht ${near.join(' oder ')}? Namen und Fachwörter gehören in tests/content/project-words/.`;
};
