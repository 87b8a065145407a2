import { hold } from '../group.ts';
import type { Control } from '../kind.ts';
import { type CheckboxField, isTicked } from './kind.ts';

/** The tick draws its own caption: the whole row is its label. */
export const View: Control<CheckboxField> = ({ field, id, raw, describedBy, invalid, locked, onInput, onLeave }) => (
  <label class="kern-check">
    <input
      type="checkbox"
      id={id}
      name={id}
      value="ja"
      checked={isTicked(raw)}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={(event) => onInput(event.currentTarget.checked ? 'ja' : '')}
      onBlur={onLeave}
      {...hold(locked)}
    />
    <span>
      {field.label}
      {!field.required && <span class="kern-optional"> – freiwillig</span>}
    </span>
  </label>
);
