/** Everything the tests of the exercises read from `content/`, as the build reads it. */
import { parse } from 'yaml';
import { amountsSchema, municipalitySchema } from '../../src/municipalities/schema.ts';
import { joinAmounts } from '../../src/municipalities/join-amounts.ts';
import { buildDefinition } from '../../src/simulations/build-definition.ts';
import { personaSchema } from '../../src/simulations/persona-schema.ts';
import { simulationSchema } from '../../src/simulations/schema.ts';

const files = import.meta.glob<string>('../../content/**/*.{yaml,mdx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Path inside `content/` without ending → text, of all files in one folder: `hund-anmelden/uebung`. */
const textsIn = (folder: string): [name: string, text: string][] =>
  Object.entries(files).flatMap(([path, text]) => {
    const [, inside, name = ''] = /content\/([a-z]+)\/(.+)\.\w+$/.exec(path) ?? [];
    return inside === folder ? [[name, text]] : [];
  });

const exercises = new Map(textsIn('uebungen').map(([name, text]) => [name.replace(/\/.*/, ''), text]));

const personas = Object.fromEntries(
  textsIn('personen').map(([name, text]) => [name, personaSchema.parse(parse(text))]),
);

const municipalities = textsIn('kommunen').map(([, text]) => municipalitySchema.parse(parse(text)));
const amountFiles = [
  ...textsIn('betraege').map(
    ([name, text]) => [`content/betraege/${name}.yaml`, amountsSchema.parse(parse(text))] as const,
  ),
  ...municipalities.map(({ name, amounts: own }) => [name, own] as const),
];
const amounts = Object.fromEntries(Object.entries(joinAmounts(amountFiles)).map(([id, { text }]) => [id, text]));
const account = municipalities[0]?.account ?? '';

/** Ids of all exercises. */
export const exerciseIds = [...exercises.keys()];

/** An exercise by its id: what the author wrote, and its compiled definition. Throws what the build would say. */
export function loadExercise(id: string) {
  const authored = simulationSchema.parse(parse(exercises.get(id) ?? ''));
  return { authored, definition: buildDefinition(id, authored, { personas, amounts, account }) };
}

/** All lessons, also the ones explained even more simply. */
export const lessons = textsIn('lektionen').map(([name, text]) => {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { exercise } = (parse(head) ?? {}) as { exercise?: string };
  return { file: `content/lektionen/${name}.mdx`, exercise, body };
});
