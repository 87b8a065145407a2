import type { CollectionEntry } from 'astro:content';
import { textOf } from './build-lesson-text.ts';
import { joinTwins, type Twin } from './twin.ts';

type Telling = CollectionEntry<'lektionen'> | CollectionEntry<'einfach'>;

const labels = { lektionen: 'Dieses Kapitel ausführlich', einfach: 'Dieses Kapitel einfach erklärt' };
const addresses = {
  lektionen: (id: string) => `/lektionen/${id}/`,
  einfach: (id: string) => `/lektionen/${id}/einfach/`,
};

/** Chapter for chapter the way from one telling of a lesson to the other. */
export const twinOf = (here: Telling, there: Telling): Twin => {
  const address = addresses[there.collection](there.id);
  const { headings } = textOf(there);
  return joinTwins(here.id, labels[there.collection], textOf(here).headings, { address, headings });
};
