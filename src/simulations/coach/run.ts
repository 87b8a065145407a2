/**
 * One run of an Übung: everything the browser keeps of it, in the tab's session storage under `uebung:<id>`.
 *
 * Lifecycle: written when a control is left, when the step changes and when the page is hidden, never while typing; gone
 * with the tab. Migration: a stored run of another `version`, or one that is no run, is dropped and the Übung starts anew.
 */
import type { Answers, Definition } from '../definition.ts';

export const rungs = ['zeigen', 'mitmachen', 'tipps', 'allein'] as const;
export type Rung = (typeof rungs)[number];

export interface Run {
  readonly version: 1;
  readonly rung: Rung;
  readonly caseId: string;
  readonly answers: Answers;
  /** Paths whose message is shown: left with something that does not fit, or reported by "Weiter". */
  readonly flagged: readonly string[];
  /** Path → times the field was left with something that does not fit. */
  readonly tries: Readonly<Record<string, number>>;
  /** Path → opened hint level, 1 to 3. */
  readonly hints: Readonly<Record<string, number>>;
  /** Paths where real-looking data was refused; the data itself is not kept. */
  readonly guarded: readonly string[];
  /** Path → raw answer at the time the field was last left. */
  readonly left: Answers;
  /** Paths changed after they had been left with an answer. */
  readonly changed: readonly string[];
  /** Ids of mistakes that happened. */
  readonly met: readonly string[];
  /** Rungs finished so far. */
  readonly done: readonly Rung[];
  /** Id of the mistake that the Fehler-Werkstatt rehearses now. */
  readonly workshop?: string;
  /** Ids of mistakes repaired in the Fehler-Werkstatt. */
  readonly repaired: readonly string[];
}

type Lasting = Pick<Run, 'done' | 'repaired'>;

/** A fresh run. The first case guides; "allein" takes the second unless told otherwise. */
export function newRun(
  definition: Definition,
  rung: Rung,
  caseId?: string,
  lasting: Lasting = { done: [], repaired: [] },
): Run {
  const usual = (rung === 'allein' ? definition.cases[1] : undefined) ?? definition.cases[0];
  const { done, repaired } = lasting;
  const empty = { answers: {}, left: {}, flagged: [], guarded: [], tries: {}, hints: {}, changed: [], met: [] };
  return { version: 1, rung, caseId: caseId ?? usual.id, ...empty, done, repaired };
}

/** The run while somebody types into a field. */
export const typed = (run: Run, path: string, raw: string): Run => ({
  ...run,
  answers: { ...run.answers, [path]: raw },
  guarded: without(run.guarded, path),
});

/** Adds to a list of names once. */
export const including = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list : [...list, entry];

export const without = <T>(list: readonly T[], entry: T): readonly T[] => list.filter((other) => other !== entry);

const isTexts = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && Object.values(value).every((entry) => typeof entry === 'string');

/** Reads a stored run; `undefined` for anything that is no run of this Übung. */
export function parseRun(definition: Definition, stored: string | null): Run | undefined {
  try {
    const run = JSON.parse(stored ?? 'null') as Run | null;
    const known = definition.cases.some(({ id }) => id === run?.caseId);
    const lists = [run?.flagged, run?.guarded, run?.changed, run?.met, run?.done, run?.repaired].every(Array.isArray);
    const whole = run?.version === 1 && rungs.includes(run.rung) && lists && isTexts(run.answers) && isTexts(run.left);
    return whole && known && run.tries && run.hints ? run : undefined;
  } catch {
    return undefined;
  }
}
