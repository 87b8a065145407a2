import type { Rung } from '../coach/run.ts';
import type { Answers, Definition } from '../definition.ts';
import { arrive } from './chain.ts';
import { forgetRuns, keyOf, travelledOn, tryStore } from './trip-storage.ts';

/** Notes that a station was finished, with what it gives on. Runs of later stations that were played with other values are dropped. */
export function saveArrival(definition: Definition, answers: Answers, rung: Rung): void {
  const { trip } = definition;
  if (!trip) return;
  const travelled = travelledOn(trip.chain.id);
  const next = arrive(definition, { ...trip, travelled }, answers, rung);
  tryStore(() => {
    if (JSON.stringify(next.kept) !== JSON.stringify(travelled.kept)) forgetRuns(trip.chain, trip.at + 1);
    sessionStorage.setItem(keyOf(trip.chain.id), JSON.stringify(next));
  });
}
