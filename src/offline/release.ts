import type { Pack } from './pack.ts';

/** One file of a release. `revision` is its content's hash; null when the name already holds one. */
export interface Entry {
  readonly url: string;
  readonly revision: string | null;
}

/** What one build puts on the device: every file, under the address it is asked for (`/hilfe/`, not `/hilfe/index.html`). */
export interface Release {
  readonly id: string;
  /** In the order in which they are stored (`inOrder`). */
  readonly entries: readonly Entry[];
  /** The same files once more, but for those that are compressed already. */
  readonly pack: Pack;
  /** Size in bytes, uncompressed, of each patch that leads here, by the id of the release it starts from. */
  readonly patches: Readonly<Record<string, number>>;
}

const prefix = 'digitales-dorf-';

/** Name of the release's own cache. */
export const cacheName = ({ id }: Pick<Release, 'id'>): string => `${prefix}${id}`;

/** Id of the release whose cache this is. */
export const idOf = (name: string): string => name.slice(prefix.length);

/** Where the patch from one release to another lies. */
export const patchPath = (from: string, to: string): string => `/pakete/${from}-${to}.patch`;

/** Whether a cache belongs to this site's worker. */
export const isOurs = (name: string): boolean => name.startsWith(prefix);

/** Key in the cache. The revision is part of it, so that a file that has not changed is found in the cache of the release before. */
export const keyOf = ({ url, revision }: Entry): string => (revision ? `${url}?fassung=${revision}` : url);

/** Whether an entry is a page a person can open. */
export const isPage = ({ url }: Entry): boolean => url.endsWith('/') || url.endsWith('.html');

/** Entry for a requested path: `/hilfe`, `/hilfe/` and `/hilfe/index.html` are one page. Queries never matter on a static site. */
export const entryFor = (entries: ReadonlyMap<string, Entry>, path: string): Entry | undefined =>
  entries.get(path) ?? entries.get(`${path}/`) ?? entries.get(path.replace(/index\.html$/, ''));

/** Small things that every page needs first, then pages, then the search; within them by address, so that like follows like. */
export const inOrder = (entries: readonly Entry[]): Entry[] => {
  const rank = (entry: Entry): number => (entry.url.startsWith('/pagefind/') ? 2 : isPage(entry) ? 1 : 0);
  return [...entries].sort((a, b) => rank(a) - rank(b) || (a.url < b.url ? -1 : 1));
};
