import type { Entry } from './release.ts';

/** Signs of a revision. Eight of a hash tell the versions of one address apart; each further one weighs on everybody who fetches `sw.js`. */
export const revisionSigns = 8;

const revised = '?';

/**
 * The entries as they stand in `sw.js`: line by line the addresses, with a question mark when a revision belongs to them; in the last line all
 * revisions without anything in between. Like beside like weighs a sixth less than a list of objects.
 */
export const writeEntries = (entries: readonly Entry[]): string => {
  const lines = entries.map(({ url, revision }) => (revision ? url + revised : url));
  return [...lines, entries.map(({ revision }) => revision ?? '').join('')].join('\n');
};

/** Reads what `writeEntries` has written. */
export const readEntries = (list: string): Entry[] => {
  const lines = list.split('\n');
  const revisions = lines.pop() ?? '';
  let at = 0;
  return lines.map((line) => {
    if (!line.endsWith(revised)) return { url: line, revision: null };
    at += revisionSigns;
    return { url: line.slice(0, -1), revision: revisions.slice(at - revisionSigns, at) };
  });
};
