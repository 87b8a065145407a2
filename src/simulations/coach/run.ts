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

/** Takes a name out of a list; the same list where it is not in it. */
export const without = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : list;

/** Reads a stored run; `undefined` for anything that is no run of this Übung. */
export function parseRun(definition: Definition, stored: string | null): Run | undefined {
  try {
    const run: unknown = JSON.parse(stored ?? 'null');
    return isRun(run) && definition.cases.some(({ id }) => id === run.caseId) ? run : undefined;
  } catch {
    return undefined;
  }
}

function isRun(value: unknown): value is Run {
  const run = value as Record<keyof Run, unknown> | null;
  if (run?.version !== 1 || !isRung(run.rung) || !['undefined', 'string'].includes(typeof run.workshop)) return false;
  const lists = [run.flagged, run.guarded, run.changed, run.met, run.repaired].every((list) => isList(list, isText));
  const texts = [run.answers, run.left].every((record) => isRecord(record, isText));
  const counts = [run.tries, run.hints].every((record) => isRecord(record, Number.isFinite));
  return lists && texts && counts && isList(run.done, isRung);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isRung = (value: unknown): boolean => rungs.some((rung) => rung === value);

const isList = (value: unknown, fits: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every((entry) => fits(entry));

const isRecord = (value: unknown, fits: (entry: unknown) => boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((entry) => fits(entry));
