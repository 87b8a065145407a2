import type { Definition } from '../definition.ts';
import { type Chain, type Travelled, type Trip, parseTravelled } from './travelled.ts';

/** The Weg that this tab is on; its id. */
const active = 'weg';
/** Storage key of how far somebody has come on a Weg. */
export const keyOf = (id: string): string => `weg:${id}`;

/** Address of a station: opening it sets out on the Weg. */
export const stationAddress = (chain: string, uebung: string): string => `/uebungen/${uebung}/#weg-${chain}`;

/** Does something with the tab's storage; a browser that keeps nothing has no Weg. */
export function tryStore<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

export const travelledOn = (id: string): Travelled =>
  parseTravelled(tryStore(() => sessionStorage.getItem(keyOf(id))) ?? null);

/** The Weg on which an Übung is met now: named in the address, or the one this tab is on. */
export function tripAt(chains: readonly Chain[], uebung: string, hash: string): Trip | undefined {
  const named = /^#weg-([a-z0-9-]+)$/.exec(hash)?.[1];
  if (named && chains.some(({ id }) => id === named)) tryStore(() => sessionStorage.setItem(active, named));
  const current = tryStore(() => sessionStorage.getItem(active));
  const chain = chains.find(({ id }) => id === current);
  const at = chain?.stations.findIndex((station) => station.uebung === uebung) ?? -1;
  return chain && at >= 0 ? { chain, at, travelled: travelledOn(chain.id) } : undefined;
}

/** This tab is on a Weg. */
export const isTravelling = (): boolean => Boolean(tryStore(() => sessionStorage.getItem(active)));

/** Storage key of a run: on a Weg it is another one than alone. */
export const runKey = ({ id, trip }: Pick<Definition, 'id' | 'trip'>): string =>
  trip ? `weg:${trip.chain.id}:${id}` : `uebung:${id}`;

/** Drops the runs of the stations from an index on. */
export function forgetRuns(chain: Pick<Chain, 'id' | 'stations'>, from: number): void {
  for (const { uebung } of chain.stations.slice(from)) sessionStorage.removeItem(`weg:${chain.id}:${uebung}`);
}

/** Begins a Weg anew: nothing of it is kept. */
export function forgetTrip(chain: Pick<Chain, 'id' | 'stations'>): void {
  tryStore(() => {
    forgetRuns(chain, 0);
    sessionStorage.removeItem(keyOf(chain.id));
  });
}

/** Leaves the Weg; what was reached on it is kept. */
export const leaveTrip = (): void => {
  tryStore(() => sessionStorage.removeItem(active));
};
