import { closestName } from '../content-rules/nearest-name.ts';

/** The parts of the collections that refer to each other, by id. */
export interface References {
  readonly topics: Readonly<Record<string, { readonly lessons: readonly string[] }>>;
  readonly lessons: Readonly<Record<string, LessonReferences>>;
  readonly terms: Readonly<Record<string, { readonly related: readonly string[] }>>;
  readonly exercises: readonly string[];
  readonly services: readonly string[];
  /** Lessons that the municipality's file offers first. */
  readonly oftenSought: readonly string[];
  readonly municipality: string;
}

interface LessonReferences {
  readonly related: readonly string[];
  readonly service?: string | undefined;
  readonly exercise?: string | undefined;
}

/** Every reference that leads nowhere, as one sentence each: file, path, what stands there, nearest valid name. Empty when all is well. */
export const checkReferences = (site: References): string[] => [
  ...Object.entries(site.topics).flatMap(([id, topic]) =>
    unknownNames(`content/themen/${id}.yaml`, 'lessons', topic.lessons, Object.keys(site.lessons)),
  ),
  ...unknownNames(
    `content/kommunen/${site.municipality}.yaml`,
    'oftenSought',
    site.oftenSought,
    Object.keys(site.lessons),
  ),
  ...Object.keys(site.lessons).flatMap((id) => placeOfLesson(id, site)),
  ...Object.entries(site.lessons).flatMap(([id, lesson]) => namesInLesson(id, lesson, site)),
  ...Object.entries(site.terms).flatMap(([id, term]) =>
    unknownNames(`content/glossar/${id}.md`, 'related', term.related, othersThan(id, Object.keys(site.terms))),
  ),
];

const namesInLesson = (id: string, lesson: LessonReferences, site: References): string[] => {
  const file = fileOfLesson(id);
  const services = unknownNames(file, 'service', oneOrNone(lesson.service), site.services);
  return [
    ...unknownNames(file, 'related', lesson.related, othersThan(id, Object.keys(site.lessons))),
    ...services.map((error) => `${error} Services stand in content/kommunen/${site.municipality}.yaml.`),
    ...unknownNames(file, 'exercise', oneOrNone(lesson.exercise), site.exercises),
  ];
};

const placeOfLesson = (id: string, { topics }: References): string[] => {
  const places = Object.entries(topics).flatMap(([topic, { lessons }]) =>
    lessons.filter((lesson) => lesson === id).map(() => `content/themen/${topic}.yaml`),
  );
  if (places.length === 1) return [];
  if (places.length === 0)
    return [`${fileOfLesson(id)}: no topic lists this lesson. Add it to one file in content/themen/.`];
  return [
    `${fileOfLesson(id)}: listed ${places.length} times (${places.join(', ')}). A lesson belongs to one topic, once.`,
  ];
};

const unknownNames = (file: string, path: string, used: readonly string[], known: readonly string[]): string[] =>
  used.flatMap((name, index) => {
    if (known.includes(name)) return [];
    const place = path === 'service' || path === 'exercise' ? path : `${path}[${index}]`;
    return [`${file}: ${place} names "${name}", which does not exist here. ${closestName(name, known)}`.trim()];
  });

const fileOfLesson = (id: string): string => `content/lektionen/${id}/lektion.mdx`;
const oneOrNone = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name]);
const othersThan = (id: string, ids: readonly string[]): string[] => ids.filter((other) => other !== id);
