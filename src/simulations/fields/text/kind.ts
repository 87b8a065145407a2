import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter } from '../messages.ts';
import { tidy } from '../tidy.ts';

export interface TextField extends Field {
  readonly min: number;
  readonly capitals: 'words' | 'none';
}

/** Typed words with white space tidied; "Str." at the end of a word stays as typed, `sameAnswer` treats it as "Straße". */
export const kind: Kind<TextField> = {
  parse(raw, field) {
    const value = tidy(raw);
    return value.length < field.min
      ? { value, error: `„${field.label}“ ist noch zu kurz. Schreiben Sie es bitte aus.` }
      : { value };
  },
  format: (value) => value,
  missing: enter,
  caption: 'label',
  still: 'line',
};
