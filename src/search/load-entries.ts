import { getCollection } from 'astro:content';
import { loadMunicipality } from '../municipalities/municipality.ts';
import type { Entry } from './a-to-z.ts';

interface Titled {
  readonly id: string;
  readonly data: { readonly title: string };
}

const entries = (items: readonly Titled[], folder: string, kind: string): Entry[] =>
  items.map(({ id, data }) => ({ title: data.title, href: `/${folder}/${id}/`, kind }));

/** Everything the list from A to Z holds: lessons, exercises, terms and help numbers, unsorted. */
export const loadEntries = async (): Promise<Entry[]> => {
  const { numbers } = await loadMunicipality();
  return [
    ...entries(await getCollection('lektionen'), 'lektionen', 'Lektion'),
    ...entries(await getCollection('uebungen'), 'uebungen', 'Übung'),
    ...entries(await getCollection('wege'), 'wege', 'Weg'),
    ...entries(await getCollection('glossar'), 'begriffe', 'Begriff'),
    ...numbers.map(({ name, number }) => ({ title: `${name} ${number}`, href: '/hilfe/#nummern', kind: 'Nummer' })),
  ];
};
