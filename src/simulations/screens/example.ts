import type { Answers, Step } from '../definition.ts';

/** A step to look at, for tests and the gallery: with the steps before it and what was answered so far. */
export interface ScreenExample<S extends Step = Step> {
  readonly step: S;
  readonly before?: readonly Step[];
  readonly answers?: Answers;
}

export type ScreenExamples<S extends Step = Step> = Readonly<Record<string, ScreenExample<S>>>;
