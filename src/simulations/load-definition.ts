import { getCollection } from 'astro:content';
import { entryNamed } from '../content-rules/entry-named.ts';
import { loadMunicipality } from '../municipalities/municipality.ts';
import { buildDefinition } from './build-definition.ts';
import type { Definition } from './definition.ts';
import type { Persona } from './persona-schema.ts';
import type { Simulation } from './schema.ts';

/** An Übung as pages need it: what the author wrote, the compiled definition, and the personas of its cases. */
export interface LoadedSimulation {
  readonly authored: Simulation;
  readonly definition: Definition;
  /** Case id → persona. */
  readonly personas: Readonly<Record<string, Persona>>;
}

const loaded = new Map<string, Promise<LoadedSimulation>>();

/** Compiles an Übung by its id, once per build. Throws with file, place and remedy when it is unknown or unsound. */
export const loadSimulation = (id: string): Promise<LoadedSimulation> => {
  const known = import.meta.env.DEV ? undefined : loaded.get(id);
  const loading = known ?? load(id);
  loaded.set(id, loading);
  return loading;
};

const load = async (id: string): Promise<LoadedSimulation> => {
  const entry = await entryNamed('uebungen', id, `content/uebungen/ has no "${id}".`);
  const people = (await getCollection('personen')).map((person): [string, Persona] => [person.id, person.data]);
  const personas = Object.fromEntries(people);
  const { amounts, account } = await loadMunicipality();
  const texts = Object.fromEntries(Object.entries(amounts).map(([name, { text }]) => [name, text]));
  const definition = buildDefinition(id, entry.data, { personas, amounts: texts, account });
  return { authored: entry.data, definition, personas };
};
