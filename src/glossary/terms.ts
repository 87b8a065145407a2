import { type CollectionEntry, getCollection } from 'astro:content';
import { nearestName } from '../content-rules/nearest-name.ts';

export type Term = CollectionEntry<'glossar'>;

/** All terms in German order, by first letter: umlauts stand with their vowel. */
export const termsByLetter = async (): Promise<ReadonlyMap<string, readonly Term[]>> => {
  const terms = await getCollection('glossar');
  terms.sort((a, b) => a.data.title.localeCompare(b.data.title, 'de'));
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = term.data.title.charAt(0).normalize('NFD').charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return letters;
};

/** Other words for a term. Its misspellings and spelling variants help the search but are not shown. */
export const otherWords = ({ data }: Pick<Term, 'data'>): string[] =>
  data.aliases.filter((alias) => nearestName(alias, [data.title]) === undefined);
