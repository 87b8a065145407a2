import { cacheName, type Entry, inOrder, isPage, keyOf, type Release } from './release.ts';

/** How far a release is stored; counted in pages. `complete` when nothing at all is missing. */
export interface Stored {
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
}

const hands = 6;

/** Redirected responses must not answer a navigation, so only their content is kept. */
const plain = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response;

/** Hashed names may come from the browser's own cache; everything else is checked with the server. */
const download = async ({ url, revision }: Entry): Promise<Response> => {
  const response = await fetch(
    new Request(url, { cache: revision ? 'no-cache' : 'default', credentials: 'same-origin' }),
  );
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return plain(response);
};

/** `caches.match` looks into the older releases too: what has not changed is copied, not fetched. */
const store = async (cache: Cache, entry: Entry): Promise<void> => {
  const key = keyOf(entry);
  await cache.put(key, (await caches.match(key)) ?? (await download(entry)));
};

const missingFrom = async (cache: Cache, entries: readonly Entry[]): Promise<Entry[]> => {
  const keys = new Set((await cache.keys()).map(({ url }) => url));
  return inOrder(entries).filter((entry) => !keys.has(new URL(keyOf(entry), location.origin).href));
};

const count = ({ entries }: Release, missing: readonly Entry[]): Stored => {
  const total = entries.filter(isPage).length;
  return { done: total - missing.filter(isPage).length, total, complete: missing.length === 0 };
};

/** How much of the release is in its cache right now. */
export const storedOf = async (release: Release): Promise<Stored> =>
  count(release, await missingFrom(await caches.open(cacheName(release)), release.entries));

/**
 * Stores what is missing of the release and reports after each file. Six hands work at once; a hand stops at its first failure, so that one
 * bad file does not hold up the rest and a dead line is noticed soon. Rejects when something is still missing at the end; what is stored
 * by then stays, and the next call goes on from there.
 */
export const storeRelease = async (release: Release, report: (stored: Stored) => void): Promise<void> => {
  const cache = await caches.open(cacheName(release));
  const missing = new Set(await missingFrom(cache, release.entries));
  const queue = [...missing];
  const hand = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      await store(cache, entry);
      missing.delete(entry);
      report(count(release, [...missing]));
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: hands }, hand));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};
