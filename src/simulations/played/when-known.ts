import type { Step } from '../definition.ts';
import { type MovesField, isPlayed, onRegister } from './played.ts';

/** The kinds of played screens among steps. */
export const playedIn = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.kind === 'moves' ? [(field as MovesField).screen] : [])),
  );

/** Does something once all these kinds are known; at once if they are. */
export function whenKnown(kinds: readonly string[], action: () => void): void {
  if (kinds.every(isPlayed)) return action();
  const end = onRegister(() => {
    if (!kinds.every(isPlayed)) return;
    end();
    action();
  });
}
