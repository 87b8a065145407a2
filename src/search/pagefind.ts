/** One page that fits. `excerpt` is plain text, except that `<mark>` surrounds what fits; everything else is escaped by Pagefind. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** Lektion, Übung, Begriff, Hilfe … */
  readonly kind: string;
  readonly excerpt: string;
}

/** A page that fits, before its text is loaded. Below 0.2 the score means: only a few first letters are the same. */
export interface Match {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string): Promise<{ results: Match[] }>;
}

/** Long lessons are no worse than short terms; a near word counts less than the very word; title and everyday words count most. */
const ranking = {
  pageLength: 0,
  termFrequency: 0.3,
  termSaturation: 2,
  termSimilarity: 5,
  metaWeights: { title: 5, stichworte: 5, art: 0.1 },
};

let loading: Promise<Pagefind> | undefined;

const load = async (): Promise<Pagefind> => {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser has no WebAssembly.');
  const address = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // A fixed tag keeps the address of the index stable, so that it can be cached; one thread is enough for a village.
  await pagefind.options({ metaCacheTag: 'index', noWorker: true, excerptLength: 18, ranking });
  return pagefind;
};

/** Loads the search ahead of the first word. Rejects where the browser cannot run it; the next call tries again. */
export const warmUp = (): Promise<Pagefind> => {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/** Pages that hold every one of the words, best first. */
export const matchesFor = async (words: readonly string[]): Promise<Match[]> =>
  (await (await warmUp()).search(words.join(' '))).results;

/** Loads title, kind and excerpt of a match. */
export const hitOf = async (match: Match): Promise<Hit> => {
  const { url, excerpt, meta } = await match.data();
  return { url, excerpt, title: meta['title'] ?? url, kind: meta['art'] ?? '' };
};
