import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter } from '../messages.ts';
import { tidy } from '../tidy.ts';
import { lacking } from './strength.ts';

export interface PasswordField extends Field {
  readonly min: number;
  readonly meter: boolean;
}

/** A password that is chosen: long enough, with large and small letters, a digit and another sign. It counts to the letter. */
export const kind: Kind<PasswordField> = {
  parse(raw, { min }) {
    const value = tidy(raw);
    const missing = lacking(value, min);
    return missing.length > 0 ? { value, error: `Dem Passwort fehlt noch: ${listed(missing)}.` } : { value };
  },
  format: (value) => value,
  missing: enter,
  caption: 'label',
  still: 'line',
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts[parts.length - 1]}`;
