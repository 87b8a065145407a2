/** Counts and formulas of German readability research, on sentences given as lists of words. */

export interface Measures {
  readonly sentences: number;
  readonly words: number;
  /** Words per sentence. */
  readonly mean: number;
  readonly longest: number;
  /** Reading ease after Amstad (1978): more is easier. */
  readonly amstad: number;
  /** LIX after Björnsson (1968): less is easier. */
  readonly lix: number;
  /** First Wiener Sachtextformel after Bamberger and Vanecek (1984): a school year. */
  readonly wiener: number;
}

/** Syllables of a word by its groups of vowels; at least one. */
export const syllables = (word: string): number => word.match(/[aeiouyäöüáàâéèêíóôúû]+/gi)?.length ?? 1;

const letters = (word: string): number => word.replace(/[^\p{L}]/gu, '').length;

/** Measures of a text. Throws on a text without words: there is nothing to measure. */
export const measure = (sentences: readonly (readonly string[])[]): Measures => {
  const words = sentences.flat();
  if (words.length === 0) throw new Error('A text without words cannot be measured.');
  const share = (fits: (word: string) => boolean): number => (100 * words.filter(fits).length) / words.length;
  const mean = words.length / sentences.length;
  const long = share((word) => letters(word) > 6);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  const many = share((word) => syllables(word) >= 3);
  const one = share((word) => syllables(word) === 1);
  return {
    sentences: sentences.length,
    words: words.length,
    mean,
    longest: Math.max(...sentences.map(({ length }) => length)),
    amstad: 180 - mean - 58.5 * perWord,
    lix: mean + long,
    wiener: 0.1935 * many + 0.1672 * mean + 0.1297 * long - 0.0327 * one - 0.875,
  };
};
