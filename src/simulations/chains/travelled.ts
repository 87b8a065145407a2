/** Types of a Weg, and how far somebody has come on it. Light: the map of a Weg needs no more. */
import type { Rung } from '../coach/run.ts';

/** Where the value of a carried entry comes from. */
export type Keep = { readonly step: string; readonly yields: string } | { readonly field: string };

/** A Weg as one of its stations needs it. */
export interface Chain {
  readonly id: string;
  readonly title: string;
  readonly person: string;
  readonly stations: readonly { readonly uebung: string; readonly title: string }[];
  /** What this station gives on: paper entry → source. */
  readonly keeps: Readonly<Record<string, Keep>>;
}

/**
 * How far somebody has come on a Weg: kept in the tab's session storage under `weg:<id>`, gone with the tab. A stored trip of
 * another version, or one that is no trip, is dropped and the Weg begins anew.
 */
export interface Travelled {
  readonly version: 1;
  /** Übungen that were finished. */
  readonly done: readonly string[];
  /** Paper entry → value carried on. */
  readonly kept: Readonly<Record<string, string>>;
  /** The rung that was chosen last; the next station begins on it. */
  readonly rung: Rung;
}

/** A Weg under way, as the Übung in front of the person shows it. */
export interface Trip {
  readonly chain: Chain;
  readonly travelled: Travelled;
  /** Index of this station. */
  readonly at: number;
}

export const setOff: Travelled = { version: 1, done: [], kept: {}, rung: 'mitmachen' };

/** Reads a stored trip; anything else is a Weg not begun. */
export function parseTravelled(stored: string | null): Travelled {
  try {
    const read = JSON.parse(stored ?? 'null') as Partial<Travelled> | null;
    const isSound =
      read?.version === 1 && Array.isArray(read.done) && typeof read.kept === 'object' && read.kept !== null;
    return isSound ? { ...setOff, ...read } : setOff;
  } catch {
    return setOff;
  }
}
