import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { closestName } from './nearest-name.ts';

/** The entry of a collection with this id. Throws `missing` and the nearest valid id when there is none. */
export const entryNamed = async <Name extends 'glossar' | 'uebungen'>(
  collection: Name,
  id: string,
  missing: string,
): Promise<CollectionEntry<Name>> => {
  const entry = await getEntry(collection, id);
  if (entry) return entry as CollectionEntry<Name>;
  const known = (await getCollection(collection)).map((other) => other.id);
  throw new Error(`${missing} ${closestName(id, known)}`);
};
