import type { Entry } from './release.ts';

/** Signs of a revision: they tell the versions of one address apart, and each weighs on every update. One change in 16 million would go unnoticed. */
export const revisionSigns = 6;

const revised = '?';

/**
 * The entries as they stand in `sw.js`: line by line the addresses, with a question mark when a revision belongs to them; in the last line
 * all revisions without anything in between. An address that begins like the last one that is written in full goes on from there:
 * `/uebungen/` is followed by `hund-anmelden/`. All that weighs a sixth less than a list of objects.
 */
export const writeEntries = (entries: readonly Entry[]): string => {
  let full = '/';
  const lines = entries.map(({ url, revision }) => {
    const goesOn = full !== '/' && url.startsWith(full) && url !== full;
    if (!goesOn) full = url;
    return (goesOn ? url.slice(full.length) : url) + (revision ? revised : '');
  });
  return [...lines, entries.map(({ revision }) => revision ?? '').join('')].join('\n');
};

/** Reads what `writeEntries` has written. */
export const readEntries = (list: string): Entry[] => {
  const lines = list.split('\n');
  const revisions = lines.pop()?.match(new RegExp(`.{${revisionSigns}}`, 'g')) ?? [];
  let full = '';
  return lines.map((line) => {
    const [address = '', mark] = line.split(revised);
    const url = address.startsWith('/') ? address : full + address;
    if (address === url) full = url;
    return { url, revision: (mark === '' && revisions.shift()) || null };
  });
};
