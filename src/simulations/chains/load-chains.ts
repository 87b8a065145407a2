import { getCollection } from 'astro:content';
import type { Definition } from '../definition.ts';
import { loadSimulation } from '../load-definition.ts';
import { buildChain } from './build-chain.ts';
import type { Chain } from './travelled.ts';
import type { AuthoredChain } from './schema.ts';

/** A Weg as pages need it: what its author wrote, and each station with its Übung. */
export interface LoadedChain {
  readonly id: string;
  readonly authored: AuthoredChain;
  readonly stations: readonly (Chain & { readonly say: string; readonly lead: string; readonly minutes: number })[];
}

/** All Wege by title. Throws with file, place and remedy when one is unsound. */
export async function loadChains(): Promise<readonly LoadedChain[]> {
  const entries = await getCollection('uebungen');
  const loaded = await Promise.all(entries.map(({ id }) => loadSimulation(id)));
  const definitions: Record<string, Definition> = Object.fromEntries(
    loaded.map(({ definition }) => [definition.id, definition]),
  );
  const all = (await getCollection('wege')).map(({ id, data }) => ({
    id,
    authored: data,
    stations: buildChain(id, data, definitions).map((chain, index) => {
      const { uebung = '', say = '' } = data.stations[index] ?? {};
      const about = entries.find((entry) => entry.id === uebung)?.data;
      return { ...chain, say, lead: about?.lead ?? '', minutes: about?.minutes ?? 0 };
    }),
  }));
  return all.sort((a, b) => a.authored.title.localeCompare(b.authored.title, 'de'));
}

/** The Wege on which an Übung is a station, as its page hands them to the browser. */
export const chainsThrough = async (uebung: string): Promise<readonly Chain[]> =>
  (await loadChains()).flatMap(({ stations }) =>
    stations.flatMap(({ say: _, lead: _lead, minutes: _minutes, ...chain }, index) =>
      chain.stations[index]?.uebung === uebung ? [chain] : [],
    ),
  );
