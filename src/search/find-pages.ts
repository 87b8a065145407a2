import { type Hit, hitOf, type Match, matchesFor } from './pagefind.ts';
import { markedPieces } from './marked-text.ts';
import { isCutShort, respelled, tellingWords } from './query.ts';

/** What a search brought. `instead` holds the words that were searched instead of mistyped ones. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly instead?: string;
}

const most = 12;
const goodScore = 0.2;

let words: Promise<string[]> | undefined;

const knownWords = (): Promise<string[]> => {
  words ??= fetch('/suchwoerter.json').then((response) => (response.ok ? response.json() : []));
  return words;
};

/** Words that the excerpt of the best page marks. */
const markedIn = ([best]: readonly Hit[]): string[] =>
  markedPieces(best?.excerpt ?? '').flatMap(({ text, marked }) => (marked ? [text] : []));

const isGood = (matches: readonly Match[]): boolean => (matches[0]?.score ?? 0) >= goodScore;

/** Pages that hold at least one of the words; who holds several comes first. */
const matchesForAny = async (telling: readonly string[]): Promise<Match[]> => {
  const best = new Map<string, Match>();
  for (const matches of await Promise.all(telling.map((word) => matchesFor([word])))) {
    for (const match of matches)
      best.set(match.id, { ...match, score: match.score + (best.get(match.id)?.score ?? 0) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
};

const found = async (matches: readonly Match[], instead?: string): Promise<Found> => {
  const hits = await Promise.all(matches.slice(0, most).map(hitOf));
  return instead === undefined ? { hits } : { hits, instead };
};

/** The pages that fit, when the best one holds the words and not only their first letters. */
const fitting = async (
  words: readonly string[],
  matches: readonly Match[],
  instead?: string,
): Promise<Found | undefined> => {
  if (!isGood(matches)) return undefined;
  const pages = await found(matches, instead);
  return isCutShort(words, markedIn(pages.hits)) ? undefined : pages;
};

/**
 * The best pages for what was typed, at most twelve. Tried in turn until something fits: all telling words, the words as they were
 * probably meant, any of the words. Rejects where the search cannot run.
 */
export const findPages = async (typed: string): Promise<Found> => {
  const telling = tellingWords(typed);
  const exact = await matchesFor(telling);
  return (await fitting(telling, exact)) ?? (await asMeant(telling)) ?? (await unsure(telling, exact));
};

const asMeant = async (telling: readonly string[]): Promise<Found | undefined> => {
  const meant = respelled(telling, await knownWords());
  const isSame = meant.join(' ').toLowerCase() === telling.join(' ').toLowerCase();
  const instead = isSame ? undefined : meant.join(' ');
  const near = isSame ? undefined : await fitting(meant, await matchesFor(meant), instead);
  return near ?? fitting(meant, await matchesForAny(meant), instead);
};

/** Little is better than nothing, but first letters alone are nothing. */
const unsure = async (telling: readonly string[], exact: readonly Match[]): Promise<Found> => {
  const pages = await found(exact);
  return isCutShort(telling, markedIn(pages.hits)) ? { hits: [] } : pages;
};
