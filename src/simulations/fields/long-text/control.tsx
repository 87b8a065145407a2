import type { Control } from '../kind.ts';
import type { LongTextField } from './kind.ts';

export const View: Control<LongTextField> = ({ field, id, raw, describedBy, invalid, locked, onInput, onLeave }) => (
  <textarea
    class="kern-input"
    id={id}
    name={id}
    rows={field.rows}
    autocomplete="off"
    value={raw}
    readOnly={locked}
    aria-describedby={describedBy}
    aria-invalid={invalid || undefined}
    onInput={(event) => onInput(event.currentTarget.value)}
    onBlur={onLeave}
  />
);
