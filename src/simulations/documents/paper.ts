import type { ComponentType } from 'preact';

/** What a drawn paper gets. It is rendered at build time only; the browser gets plain HTML. */
export interface PaperProps<E extends Record<string, string> = Record<string, string>> {
  /** Name of the paper as the persona calls it, e.g. "Heimtierausweis von Bello". */
  readonly title: string;
  /** Entry name → text as it stands on the paper. */
  readonly entries: E;
}

export type Paper<E extends Record<string, string> = Record<string, string>> = ComponentType<PaperProps<E>>;
