import type { Step } from '../definition.ts';
import { type MovesField, isPlayed } from './played.ts';

const loads = import.meta.glob('./*/load.ts');

/** The kinds of played screens among steps. */
export const playedIn = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.kind === 'moves' ? [(field as MovesField).screen] : [])),
  );

/** Asks for the scripts of kinds that are not known yet. Rejects when one does not come; the next call asks for it again. */
export const fetchPlayed = async (kinds: readonly string[]): Promise<void> => {
  await Promise.all(kinds.filter((kind) => !isPlayed(kind)).map((kind) => loads[`./${kind}/load.ts`]?.()));
};

/** Does something once all these kinds are known; at once if they are. `onMissing` is called when one does not come. */
export function whenKnown(kinds: readonly string[], action: () => void, onMissing: () => void): void {
  if (kinds.every(isPlayed)) action();
  else fetchPlayed(kinds).then(action, onMissing);
}
