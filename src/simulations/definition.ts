/**
 * What the browser gets of an Übung: plain data, compiled from `uebung.yaml` and the personas at build time
 * (`build-definition.ts`). Nothing here depends on Zod or YAML.
 */

import type { Trip } from './chains/travelled.ts';

/** Raw answers of one run. `step.field` → what was typed (kind's raw form); `step` → `'weiter'` once the step was left forward. */
export type Answers = Readonly<Record<string, string>>;

/** Test on one value in its normal form (see `Kind.parse`). Dates compare as ISO dates; `heute` is the current day; `@step.field` another field. */
export type Test =
  | { readonly equals: string }
  | { readonly oneOf: readonly string[] }
  | { readonly set: boolean }
  | { readonly greater: number }
  | { readonly before: string }
  | { readonly after: string }
  | { readonly matches: string };

/** When a field, step or mistake applies. Paths are always complete here (`step.field`). */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly path: string; readonly test: Test };

/** One input on a step. Kinds add their own options (see `fields/<kind>/schema.ts`). */
export interface Field {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** Stands between label and control. */
  readonly hint?: string;
  readonly required: boolean;
  readonly when?: Condition;
  /** Why the office asks; the coach says it. */
  readonly why?: string;
  /** What to do here when no paper holds the answer, e.g. a wish of the persona. */
  readonly tip?: string;
  /** Heading above this field that opens a new group. */
  readonly heading?: string;
}

/** A typical mistake: recognised by its condition, rehearsed in the Fehler-Werkstatt. */
export interface Mistake {
  readonly id: string;
  readonly field: string;
  readonly title: string;
  readonly when: Condition;
  readonly say: string;
  /** Raw value the Fehler-Werkstatt enters. */
  readonly rehearse: string;
}

/** A line that a screen only shows. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly when?: Condition;
}

/** One screen. Screen kinds add their own properties (see `screens/<kind>/schema.ts`). */
export interface Step {
  readonly id: string;
  readonly screen: string;
  readonly title: string;
  readonly say: string;
  readonly intro?: string;
  /** Word on the forward button, "Weiter" unless told. */
  readonly forward?: string;
  /** Address of this screen where it is not the service's own, e.g. that of the account. */
  readonly address?: string;
  readonly when?: Condition;
  /** Lines the service shows here, e.g. the fee. */
  readonly facts: readonly Fact[];
  readonly fields: readonly Field[];
  readonly mistakes: readonly Mistake[];
}

/** One persona in one Übung. */
export interface Case {
  readonly id: string;
  readonly name: string;
  /** One or two sentences: who this is and what he or she wants. */
  readonly story: string;
  /** `paper.entry` → text as it stands on the paper; also `person.name` and the like. */
  readonly entries: Readonly<Record<string, string>>;
  /** Paper id → title, in the order they lie on the table. */
  readonly papers: Readonly<Record<string, string>>;
  /** The worked solution: raw value of each field that has one. */
  readonly exemplar: Answers;
  /** Field path → paper entry that holds its answer, e.g. `personalausweis.vorname`. */
  readonly sources: Readonly<Record<string, string>>;
}

export interface Definition {
  readonly id: string;
  /** The Weg on which it is met; known only in the browser. */
  readonly trip?: Trip;
  readonly title: string;
  readonly service: { readonly name: string; readonly provider: string; readonly address: string };
  /** "Das können Sie jetzt": what one can do afterwards, one whole sentence an entry. */
  readonly skills: readonly string[];
  /** "So machen Sie es in echt": one sentence an entry, in order. */
  readonly real: readonly string[];
  readonly cases: readonly [Case, ...Case[]];
  readonly steps: readonly [Step, ...Step[]];
}

/** Path of a field in answers and conditions. */
export const pathOf = (step: Pick<Step, 'id'>, field: Pick<Field, 'id'>): string => `${step.id}.${field.id}`;

/** Puts a case's entries into a text: `{heimtierausweis.name}` → `Bello`. */
export const fill = (text: string, entries: Case['entries']): string =>
  text.replace(/\{([\w-]+\.[\w-]+)\}/g, (whole, path: string) => entries[path] ?? whole);
