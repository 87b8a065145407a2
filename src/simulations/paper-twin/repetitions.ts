/** Repeated steps on paper: a household of two does not print the pages of six people. */
import type { Definition, Step } from '../definition.ts';

/** What the last printed one of a repeated step says. */
export const again = 'Gibt es mehr davon? Dann nehmen Sie dieses Blatt noch einmal.';

/** All steps but those repetitions that no case ever comes to. */
export const printedSteps = (definition: Definition): readonly Step[] =>
  definition.steps.filter((step) => !isSpare(definition, step));

/** Whether more repetitions may follow this step, of which none is printed. */
export function goesOnBlank(definition: Definition, { id }: Step): boolean {
  const next = definition.steps.find(({ askedBy }) => askedBy?.startsWith(`${id}.`));
  return next !== undefined && isSpare(definition, next);
}

const isSpare = ({ cases }: Definition, { askedBy }: Step): boolean =>
  askedBy !== undefined && !cases.some(({ exemplar }) => exemplar[askedBy] === 'ja');
