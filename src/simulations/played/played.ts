/**
 * Screens that are played rather than filled in: a letter, a phone, an app, a counter. Such a screen is a pure function of
 * the moves made on it. The moves are the raw answer of one field (kind `moves`), so that reload, hints, mistakes and
 * Fehler-Werkstatt treat them like anything typed.
 */
import type { ComponentType } from 'preact';
import type { Field } from '../definition.ts';

/** One tap (`karte`) or one entry (`pin:748291`). */
export interface Move {
  readonly name: string;
  /** What was entered; `''` for a mere tap. */
  readonly entry: string;
}

/** Where a screen stands. */
export interface Outcome {
  /** In one word of small letters, digits and hyphens: what `when`, mistakes and the comparison see, e.g. `pin-falsch`. */
  readonly value: string;
  /** Nothing is left to do here: "Weiter" may go on. */
  readonly done: boolean;
  /** What "Weiter" says while it is not done, one sentence. */
  readonly todo?: string;
}

/** What a person does next on the way to the goal, from wherever the screen stands. */
export interface Advice {
  /** The move as a word, see `word`. */
  readonly move: string;
  /** "Tippen Sie auf „Weiter“." Second hint, caption in pictures and on paper. */
  readonly say: string;
  /** What to look at or why, first hint. */
  readonly why?: string;
  /** Paper entry to look at, e.g. `pin-brief.transport-pin`. */
  readonly look?: string;
}

/** The rules of one kind of screen. `P`: its properties from YAML with the case's entries in them; `S`: its state. Pure and total. */
export interface Act<P, S> {
  /** Whether it is seen in the browser, under an address, or is a thing of its own: a letter, a phone. */
  readonly place: 'page' | 'thing';
  start(play: P): S;
  /** The state after a move; the very same object where the move is unknown or not possible now. Never throws. */
  move(state: S, move: Move, play: P): S;
  outcome(state: S, play: P): Outcome;
  /** `undefined` exactly when the outcome is the goal. Following it from any state must lead there within 60 moves. */
  advise(state: S, play: P): Advice | undefined;
  /** Name of what is on screen: another scene takes the focus, and gets a picture of its own. */
  scene(state: S, play: P): string;
  /** Every move that can be made now, entries by example: what property tests and the gallery tap. */
  moves(state: S, play: P): readonly string[];
  /** What a Weg carries on, e.g. the PIN that was chosen. */
  yields?(state: S, play: P): Readonly<Record<string, string>>;
}

/** What a hand can do on a played screen; views pass it to `Tap` and `Entry`. */
export interface Hand {
  /** Prefix of element ids. */
  readonly id: string;
  /** Name of the advised move; it gets the coach's ring on guided rungs. */
  readonly next?: string;
  /** Makes a move; absent in pictures and while the coach shows. */
  move?(name: string, entry?: string): void;
}

export interface PlayedProps<P, S> {
  readonly play: P;
  readonly state: S;
  readonly hand: Hand;
}

export interface Played<P, S> {
  readonly act: Act<P, S>;
  readonly View: ComponentType<PlayedProps<P, S>>;
}

/** The field that holds the moves of a played screen. */
export interface MovesField extends Field {
  readonly screen: string;
  readonly play: unknown;
}

const registered = new Map<string, Played<unknown, unknown>>();

/** Makes the rules and the look of a kind known; `register.ts` does so when a page brings it along. */
export const makePlayed = <P, S>(kind: string, played: Played<P, S>): void => {
  registered.set(kind, played as unknown as Played<unknown, unknown>);
};

export const isPlayed = (kind: string): boolean => registered.has(kind);

export function playedOf(kind: string): Played<unknown, unknown> {
  const played = registered.get(kind);
  if (!played) throw new Error(`This page has not brought along the screen "${kind}".`);
  return played;
}

/** Writes a move as one word of a raw answer. */
export const word = (name: string, entry = ''): string =>
  entry === '' ? name : `${name}:${encodeURIComponent(entry)}`;

/** The words of a raw answer. */
export const wordsIn = (raw: string): string[] => raw.split(/\s+/).filter((one) => one !== '');

/** Reads one word; an entry that nobody could have written is taken as it stands. */
export function moveOf(text: string): Move {
  const [name = '', ...rest] = text.split(':');
  const entry = rest.join(':');
  try {
    return { name, entry: decodeURIComponent(entry) };
  } catch {
    return { name, entry };
  }
}

interface Reached {
  readonly raw: string;
  readonly state: unknown;
}

/** Where each field was last: one more move is played on from there, not all of them again. */
const lastReached = new WeakMap<object, Reached>();

/** The state after all moves of a raw answer. */
export function stateAfter({ screen, play }: MovesField, raw: string): unknown {
  const { act } = playedOf(screen);
  const key = play as object;
  const last = lastReached.get(key);
  const goesOn = last !== undefined && (raw === last.raw || raw.startsWith(`${last.raw} `));
  const rest = goesOn ? raw.slice(last.raw.length) : raw;
  const state = wordsIn(rest).reduce(
    (before, one) => act.move(before, moveOf(one), play),
    goesOn ? last.state : act.start(play),
  );
  lastReached.set(key, { raw, state });
  return state;
}

/** What to do next on a played screen; `undefined` when it is done. */
export const adviceAt = (field: MovesField, raw: string): Advice | undefined =>
  playedOf(field.screen).act.advise(stateAfter(field, raw), field.play);
