import type { Kind } from '../kind.ts';
import { type Options, labelOf, parseChoice } from '../options.ts';
import { tidy } from '../tidy.ts';

const options: Options = { ja: 'Ja', nein: 'Nein' };

/** Normal form: `ja` or `nein`. */
export const kind: Kind = {
  parse(raw) {
    const typed = tidy(raw);
    if (/^(ja|j|jo|jawohl|yes|y|klar|stimmt)(?![\p{L}\d])/iu.test(typed)) return { value: 'ja' };
    if (/^(nein|n|nee|nö|no)(?![\p{L}\d])/iu.test(typed)) return { value: 'nein' };
    return parseChoice(typed, options);
  },
  format: (value) => labelOf(value, options),
  missing: () => 'Wählen Sie hier bitte „Ja“ oder „Nein“.',
  caption: 'legend',
  still: 'options',
  options: () => options,
};
