import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter, miscount } from '../messages.ts';
import { tidy } from '../tidy.ts';

export interface LongTextField extends Field {
  readonly min: number;
  readonly max: number;
  readonly rows: number;
}

/** Lines stay lines; each is tidied, and at most one stays empty between two paragraphs. */
const tidyLines = (raw: string): string =>
  raw
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(tidy)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const kind: Kind<LongTextField> = {
  parse(raw, { min, max }) {
    const value = tidyLines(raw);
    if (value.length < min) return { value, error: 'Das ist noch sehr kurz. Schreiben Sie bitte etwas mehr.' };
    if (value.length <= max) return { value };
    return {
      value,
      error: `${miscount(value.length - max, 'ein Zeichen', 'Zeichen')} Kürzen Sie den Text bitte etwas.`,
    };
  },
  format: (value) => value,
  missing: enter,
  caption: 'label',
  still: 'lines',
};
