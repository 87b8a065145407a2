/** Every Weg as the build reads it. */
import { parse } from 'yaml';
import { buildChain } from '../../src/simulations/chains/build-chain.ts';
import { chainSchema } from '../../src/simulations/chains/schema.ts';
import type { Chain } from '../../src/simulations/chains/travelled.ts';
import { exerciseIds, loadExercise } from './uebungen.ts';

const files = import.meta.glob<string>('../../content/wege/*.yaml', { eager: true, query: '?raw', import: 'default' });

const definitions = Object.fromEntries(exerciseIds.map((id) => [id, loadExercise(id).definition]));

/** Id of a Weg → its stations, each as the browser gets it. */
export const chains: readonly (readonly [string, readonly Chain[]])[] = Object.entries(files).map(([path, text]) => {
  const id = /([^/]+)\.yaml$/.exec(path)?.[1] ?? path;
  return [id, buildChain(id, chainSchema.parse(parse(text)), definitions)];
});
