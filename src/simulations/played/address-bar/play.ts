import type { Act } from '../played.ts';
import { check } from './check.ts';
import { results } from './results.ts';

export interface Page {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly ad: boolean;
  readonly shows: readonly { readonly sign: 'fee' | 'hurry' | 'seal' | 'small-print'; readonly text: string }[];
  readonly button: string;
  readonly real: boolean;
  readonly why: string;
}

/** Pages of which some are not what they seem. */
export interface AddressBar {
  readonly mode: 'results' | 'check';
  readonly task: string;
  readonly search: string;
  readonly pages: readonly Page[];
  readonly help: readonly string[];
}

export interface State {
  /** Index of the page that is seen; -1 while the search is seen. */
  readonly page: number;
  /** The piece of the address that decides is found. */
  readonly isRead: boolean;
  /** What was answered in vain: number of a piece from 1, `echt` or `nicht-echt`; `''` for nothing. */
  readonly wrong: string;
  /** The button of a look-alike was tapped. */
  readonly isCaught: boolean;
  /** Index of the look-alike that was just left; -1 for none. */
  readonly left: number;
  /** The page is judged, or the real one is in use. */
  readonly isSettled: boolean;
}

const rulesOf = ({ mode }: AddressBar): Act<AddressBar, State> => (mode === 'results' ? results : check);

/**
 * With `results` moves are `oeffnen:<page>`, `lesen`, `nutzen`, `zurueck`, and outcomes `suche`, `falsche-seite`, `bezahlt`,
 * `verraten`, `seite-offen`, `fertig`. With `check` moves are `teil:<number from the left>`, `echt`, `nicht-echt`, `weiter`,
 * and outcomes `lesen`, `falscher-teil`, `teil-gefunden`, `falsche-seite`, `zu-vorsichtig`, `erkannt`, `fertig`.
 */
export const act: Act<AddressBar, State> = {
  place: 'thing',
  start: (play) => rulesOf(play).start(play),
  move: (state, move, play) => rulesOf(play).move(state, move, play),
  outcome: (state, play) => rulesOf(play).outcome(state, play),
  advise: (state, play) => rulesOf(play).advise(state, play),
  scene: (state, play) => rulesOf(play).scene(state, play),
  moves: (state, play) => rulesOf(play).moves(state, play),
};
