import { expect, test } from 'vitest';
import { checkReferences, type References } from './check-references.ts';

const village: References = {
  topics: { wohnen: { lessons: ['hund-anmelden', 'wohnsitz-ummelden'] } },
  lessons: {
    'hund-anmelden': { related: ['wohnsitz-ummelden'], service: 'hund-anmelden', exercise: 'hund-anmelden' },
    'wohnsitz-ummelden': { related: [] },
  },
  terms: { chipnummer: { related: ['hundemarke'] }, hundemarke: { related: [] } },
  exercises: ['hund-anmelden'],
  services: ['hund-anmelden', 'wohnsitz-ummelden'],
  oftenSought: ['hund-anmelden'],
  municipality: 'hohe-boerde',
};

const lessonFile = 'content/lektionen/hund-anmelden/lektion.mdx';
const withDog = (changes: Partial<References['lessons'][string]>): References => ({
  ...village,
  lessons: { ...village.lessons, 'hund-anmelden': { related: [], ...changes } },
});

test('finds nothing to complain about in a sound village', () => {
  expect(checkReferences(village)).toEqual([]);
});

test('names topic file, place and nearest lesson', () => {
  const topics = { wohnen: { lessons: ['hund-anmelden', 'wohnsitz-ummelden', 'hund-abmelden'] } };
  expect(checkReferences({ ...village, topics })).toEqual([
    'content/themen/wohnen.yaml: lessons[2] names "hund-abmelden", which does not exist here. Did you mean "hund-anmelden"?',
  ]);
});

test('names what the start page offers and nobody wrote', () => {
  expect(checkReferences({ ...village, oftenSought: ['hund-anmelden', 'hundanmelden'] })).toEqual([
    'content/kommunen/hohe-boerde.yaml: oftenSought[1] names "hundanmelden", which does not exist here. Did you mean "hund-anmelden"?',
  ]);
});

test('misses a lesson that no topic lists', () => {
  const [error] = checkReferences({ ...village, topics: { wohnen: { lessons: ['wohnsitz-ummelden'] } } });
  expect(error).toContain(`${lessonFile}: no topic lists this lesson`);
});

test('refuses a lesson in two topics', () => {
  const topics = { ...village.topics, tiere: { lessons: ['hund-anmelden'] } };
  expect(checkReferences({ ...village, topics })[0]).toContain(
    'listed 2 times (content/themen/wohnen.yaml, content/themen/tiere.yaml)',
  );
});

test('refuses a lesson twice in one topic', () => {
  const topics = { wohnen: { lessons: ['hund-anmelden', 'wohnsitz-ummelden', 'hund-anmelden'] } };
  expect(checkReferences({ ...village, topics })[0]).toContain('listed 2 times');
});

test('names the municipality file when a service is unknown there', () => {
  expect(checkReferences(withDog({ service: 'hund-anmeldung' }))).toEqual([
    `${lessonFile}: service names "hund-anmeldung", which does not exist here. Did you mean "hund-anmelden"? Services stand in content/kommunen/hohe-boerde.yaml.`,
  ]);
});

test('names an unknown exercise', () => {
  expect(checkReferences(withDog({ exercise: 'hund-anmeldn' }))[0]).toContain(
    `${lessonFile}: exercise names "hund-anmeldn"`,
  );
});

test('refuses a lesson that is related to itself', () => {
  expect(checkReferences(withDog({ related: ['hund-anmelden'] }))[0]).toContain('related[0] names "hund-anmelden"');
});

test('names an unknown related term', () => {
  const terms = { chipnummer: { related: ['hundemake'] }, hundemarke: { related: [] } };
  expect(checkReferences({ ...village, terms })).toEqual([
    'content/glossar/chipnummer.md: related[0] names "hundemake", which does not exist here. Did you mean "hundemarke"?',
  ]);
});
