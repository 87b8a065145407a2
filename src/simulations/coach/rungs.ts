import type { Rung } from './run.ts';

/** Name and one-line explanation of each rung, as the learner reads them. */
export const rungWords: Readonly<Record<Rung, { readonly name: string; readonly what: string }>> = {
  zeigen: { name: 'Zeigen', what: 'Sie sehen zu.' },
  mitmachen: { name: 'Mitmachen', what: 'Wir führen Sie.' },
  tipps: { name: 'Mit Tipps', what: 'Hilfe auf Wunsch.' },
  allein: { name: 'Allein', what: 'Ein neuer Fall.' },
};
