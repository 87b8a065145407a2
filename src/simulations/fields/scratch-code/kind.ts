import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter, miscount } from '../messages.ts';
import { compact, tidy } from '../tidy.ts';

export interface ScratchCodeField extends Field {
  readonly length: number;
}

/** Security code of plates and papers: small and capital letters differ; I, i, l, O and o never occur (Anlage 5 FZV). */
export const kind: Kind<ScratchCodeField> = {
  parse(raw, { length }) {
    const value = compact(raw) || tidy(raw);
    const error = complaint(value, length);
    return error === undefined ? { value } : { value, error };
  },
  format: (value) => value,
  missing: enter,
  caption: 'label',
  still: 'boxes',
  boxes: ({ length }) => length,
};

function complaint(value: string, length: number): string | undefined {
  if (/[^A-Za-z0-9]/.test(value)) return 'In dem Code stehen nur Buchstaben und Ziffern.';
  if (/[IilOo]/.test(value)) return 'I, i, l, O und o kommen im Code nicht vor. Gemeint sein kann 1 oder 0.';
  if (value.length === length) return undefined;
  return `Dieser Code hat ${length} Zeichen. ${miscount(value.length - length, 'ein Zeichen', 'Zeichen')}`;
}
