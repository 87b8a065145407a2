/** Brings a played screen to a page, and with the first one the kind of field that holds its moves. */
import { registerFields } from '../fields/registry.ts';
import type { Control, Kind } from '../fields/kind.ts';
import { registerScreens } from '../screens/registry.ts';
import { MovesControl } from './MovesControl.tsx';
import { movesKind } from './moves-kind.ts';
import { type Played, makePlayed } from './played.ts';
import { PlayedScreen } from './PlayedScreen.tsx';

export function register<P, S>(kind: string, played: Played<P, S>): void {
  makePlayed(kind, played);
  registerScreens({ [kind]: PlayedScreen });
  registerFields({
    kinds: { moves: movesKind as unknown as Kind },
    controls: { moves: MovesControl as unknown as Control },
  });
}
