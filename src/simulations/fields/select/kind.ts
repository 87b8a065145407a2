import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { choose } from '../messages.ts';
import { type Options, labelOf, parseChoice } from '../options.ts';

export interface SelectField extends Field {
  readonly options: Options;
}

/** Normal form: the value of the option, e.g. `lastschrift`. */
export const kind: Kind<SelectField> = {
  parse: (raw, { options }) => parseChoice(raw, options),
  format: (value, { options }) => labelOf(value, options),
  missing: choose,
  caption: 'label',
  still: 'list',
  options: ({ options }) => options,
};
