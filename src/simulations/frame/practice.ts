import type { Rung } from '../coach/run.ts';
import type { Place } from './address.ts';
import type { View } from './view.ts';

/** Everything a person can do. The same functions for as long as the page is open. */
export interface Actions {
  type(path: string, raw: string): void;
  leaveField(path: string): void;
  /** Somebody came to a row, perhaps while it is locked. */
  visit(path: string): void;
  /** Enters the worked answer, as the coach does it. */
  fillIn(path: string): void;
  openHint(path: string, level: number): void;
  openPaper(paper: string | undefined): void;
  forward(): void;
  /** Goes one step back; nothing happens on the first. */
  back(): void;
  goTo(place: Place): void;
  begin(rung: Rung, caseId?: string): void;
  rehearse(mistakeId: string): void;
  /** Brings back the run that "Von vorn", another rung or the Fehler-Werkstatt put aside. */
  undo(): void;
}

/** What is shown now, and what can be done. A new object after each change. */
export type Practice = View & Actions;

/** An Übung under way. Lives outside of what is drawn, so that each part draws itself anew only when its own share changes. */
export interface Store {
  readonly practice: Practice;
  /** Calls back after each change; returns the way to end that. */
  subscribe(listener: () => void): () => void;
  /** The browser's own Back or Forward: shows a place without a new entry in the history. */
  follow(place: Place): void;
  /** Keeps the run for this tab at once. */
  save(): void;
}
