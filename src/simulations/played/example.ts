/** A played screen to look at, for tests and the gallery: its properties as the schema yields them, and the moves made so far. */
export interface PlayedExample<P> {
  readonly play: P;
  readonly moves?: string;
}

export type PlayedExamples<P> = Readonly<Record<string, PlayedExample<P>>>;
