import { nearestName } from '../content-rules/nearest-name.ts';

const fillers = new Set(
  (
    'aber als am an auf aus bei bitte das dem den der des die du ein eine einem einen einer es für geht gibt habe hat hier ich im in ist ' +
    'kann kriege man mein meine meinem meinen meiner mich mir mit möchte muss nach oder sich sie so über um und von vom wann was wenn wer ' +
    'wie will wo zu zum zur'
  ).split(' '),
);

/** `Wie melde ich meinen Hund an?` → `['melde', 'Hund']`: the search wants every word, so words that say nothing go. Never empty unless `typed` is. */
export const tellingWords = (typed: string): string[] => {
  const words = typed.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !fillers.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
};

const shortest = 4;

/** Replaces each word by the known word it looks like. Short words and words without a likeness stay. */
export const respelled = (words: readonly string[], known: readonly string[]): string[] =>
  words.map((word) => (word.length < shortest ? word : (nearestName(word, known) ?? word)));

const initial = (word: string): string => word.charAt(0).toLowerCase();

/**
 * Whether a word was found only by its first letters: Pagefind shortens what it does not know until something fits, and then marks
 * `Wo` for `Wonung`. `marked`: the words it marked in the best page.
 */
export const isCutShort = (telling: readonly string[], marked: readonly string[]): boolean =>
  telling.some((word) => {
    const akin = marked.map(lettersOf).filter((one) => initial(one) === initial(word));
    return akin.length > 0 && akin.every((one) => one.length < word.length * 0.6);
  });

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}-]/gu, '');
