import { type CollectionEntry, getCollection } from 'astro:content';
import { loadMunicipality } from '../municipalities/municipality.ts';
import { checkReferences, type References } from './check-references.ts';

export type Topic = CollectionEntry<'themen'>;
export type Lesson = CollectionEntry<'lektionen'>;

/** All topics, lessons and terms with sound references; topics in their order. */
export interface Village {
  readonly topics: readonly Topic[];
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Id of a lesson → the same lesson explained even more simply, where there is one. */
  readonly easy: ReadonlyMap<string, CollectionEntry<'einfach'>>;
}

let sound: Promise<Village> | undefined;

/** Loads topics and lessons. Stops the build with every broken reference in one message. Checked once per build. */
export const loadVillage = (): Promise<Village> => {
  if (!sound || import.meta.env.DEV) sound = load();
  return sound;
};

/** Lessons of a topic in its order. */
export const lessonsOf = (topic: Topic, { lessons }: Village): Lesson[] =>
  topic.data.lessons.flatMap((id) => lessons.get(id) ?? []);

/** The lesson with this id. Throws when `lektion.mdx` is missing beside `einfach.mdx`. */
export const lessonNamed = (id: string, { lessons }: Village): Lesson => {
  const lesson = lessons.get(id);
  if (!lesson) throw new Error(`content/lektionen/${id}/einfach.mdx: lektion.mdx is missing beside it.`);
  return lesson;
};

/** The topic that lists a lesson; the reference check makes sure there is one. */
export const topicOf = (lesson: Lesson, { topics }: Village): Topic => {
  const topic = topics.find(({ data }) => data.lessons.includes(lesson.id));
  if (!topic) throw new Error(`No topic lists the lesson "${lesson.id}".`);
  return topic;
};

const load = async (): Promise<Village> => {
  const [topics, lessons, easy] = await Promise.all([
    getCollection('themen'),
    getCollection('lektionen'),
    getCollection('einfach'),
  ]);
  const errors = checkReferences(await references(topics, lessons));
  if (errors.length > 0) throw new Error(`References that lead nowhere:\n${errors.join('\n')}`);
  return {
    topics: topics.sort((a, b) => a.data.order - b.data.order).filter(({ data }) => data.lessons.length > 0),
    lessons: new Map(lessons.map((lesson) => [lesson.id, lesson])),
    easy: new Map(easy.map((telling) => [telling.id, telling])),
  };
};

const references = async (topics: Topic[], lessons: Lesson[]): Promise<References> => {
  const municipality = await loadMunicipality();
  return {
    topics: dataById(topics),
    lessons: dataById(lessons),
    terms: dataById(await getCollection('glossar')),
    exercises: (await getCollection('uebungen')).map(({ id }) => id),
    services: Object.keys(municipality.services),
    oftenSought: municipality.oftenSought,
    municipality: municipality.id,
  };
};

const dataById = <Data>(entries: readonly { id: string; data: Data }[]): Record<string, Data> =>
  Object.fromEntries(entries.map(({ id, data }) => [id, data]));
