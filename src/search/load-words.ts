import { getCollection } from 'astro:content';

const letters = /[\p{L}\p{N}-]{4,}/gu;
/** Shows where a long title may break; nobody types it. */
const softHyphens = /\u00AD/g;

/** Every word of titles, everyday words and misspellings, in small letters: what a mistyped word may have meant. */
export const loadWords = async (): Promise<string[]> => {
  const lessons = await getCollection('lektionen');
  const terms = await getCollection('glossar');
  const exercises = await getCollection('uebungen');
  const texts = [
    ...lessons.flatMap(({ data }) => [data.title, ...data.keywords]),
    ...terms.flatMap(({ data }) => [data.title, ...data.aliases]),
    ...exercises.map(({ data }) => data.title),
  ];
  return [...new Set(texts.flatMap((text) => text.replace(softHyphens, '').toLowerCase().match(letters) ?? []))].sort();
};
