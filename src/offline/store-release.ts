import { fetchPack } from './fetch-pack.ts';
import { isPacked, type Pack } from './pack.ts';
import { cacheName, type Entry, idOf, isPage, keyOf, patchPath, type Release } from './release.ts';

/** How far a release is stored; counted in pages. `complete` when nothing at all is missing. */
export interface Stored {
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
}

const hands = 6;
/** From this share of its files on, a pack weighs less than what is missing of them does one by one. */
const worthAPack = 1 / 4;

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

const missingFrom = async (cache: Cache, entries: readonly Entry[]): Promise<Entry[]> => {
  const keys = new Set((await cache.keys()).map(({ url }) => url));
  return entries.filter((entry) => !keys.has(new URL(keyOf(entry), location.origin).href));
};

const count = ({ entries }: Release, missing: readonly Entry[]): Stored => {
  const total = entries.filter(isPage).length;
  return { done: total - missing.filter(isPage).length, total, complete: missing.length === 0 };
};

/** How much of the release is in its cache right now. */
export const storedOf = async (release: Release): Promise<Stored> =>
  count(release, await missingFrom(await caches.open(cacheName(release)), release.entries));

/**
 * Six hands work at once; a hand stops at its first failure, so that one bad file does not hold up the rest and a dead line is noticed
 * soon. Rejects at the end when a hand has stopped.
 */
const inHands = async (entries: Iterable<Entry>, work: (entry: Entry) => Promise<void>): Promise<void> => {
  const queue = [...entries];
  const hand = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) await work(entry);
  };
  const ends = await Promise.allSettled(Array.from({ length: hands }, hand));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};

const isPackWorthIt = ({ entries }: Release, missing: readonly Entry[]): boolean =>
  missing.filter(isPacked).length > entries.filter(isPacked).length * worthAPack;

/** Patches that lead here from releases on this device, the newest first. */
const patchesTo = async ({ id, patches }: Release): Promise<Pack[]> =>
  (await caches.keys())
    .reverse()
    .map(idOf)
    .map((old) => ({ path: patchPath(old, id), size: patches[old] ?? 0 }))
    .filter(({ size }) => size > 0);

/**
 * Stores what is missing of the release and reports after each file: copies what has not changed from the older releases, makes what has
 * changed with the patches, takes the pack when much is missing, and fetches one by one what is missing then, because it was little, is not
 * packed, or patch and pack have failed. Rejects when something is still missing at the end; what is stored by then stays, and the next call
 * goes on from there.
 */
export const storeRelease = async (release: Release, report: (stored: Stored) => void): Promise<void> => {
  const cache = await caches.open(cacheName(release));
  const missing = new Map((await missingFrom(cache, release.entries)).map((entry) => [keyOf(entry), entry]));
  const keep = async (key: string, response: Response): Promise<void> => {
    if (!missing.has(key)) return;
    await cache.put(key, response);
    missing.delete(key);
    report(count(release, [...missing.values()]));
  };
  const copy = async (entry: Entry): Promise<void> => {
    const known = await caches.match(keyOf(entry));
    if (known) await keep(keyOf(entry), known);
  };
  const fetchSingle = async (entry: Entry): Promise<void> => keep(keyOf(entry), await download(entry));
  await inHands(missing.values(), copy);
  for (const patch of await patchesTo(release))
    if ([...missing.values()].some(isPacked)) await fetchPack(patch, keep).catch(() => undefined);
  const lacking = [...missing.values()];
  if (isPackWorthIt(release, lacking)) {
    const singles = lacking.filter((entry) => !isPacked(entry));
    await Promise.allSettled([fetchPack(release.pack, keep), inHands(singles, fetchSingle)]);
  }
  await inHands(missing.values(), fetchSingle);
};
