import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { tidy } from '../tidy.ts';

export interface CheckboxField extends Field {
  readonly consent: string;
}

const missing = ({ consent }: CheckboxField): string => `Setzen Sie hier ein Häkchen, wenn ${consent}.`;

/** Raw and normal form: `ja`; a box without a tick is blank. */
export const kind: Kind<CheckboxField> = {
  parse(raw, field) {
    const typed = tidy(raw);
    return isTicked(typed) ? { value: 'ja' } : { value: typed, error: missing(field) };
  },
  format: (value) => (value === 'ja' ? 'Ja' : value),
  missing,
  caption: 'own',
  still: 'tick',
};

/** Whether a raw answer means a tick: the control writes `ja`, authors may write other words. */
export const isTicked = (raw: string): boolean =>
  /^(ja|j|jo|jawohl|yes|y|klar|stimmt|x|on|ok|okay|true|1|[✓✔☑☒✗✘])[.,!]?$/i.test(tidy(raw));
