import { hold, swallow } from '../group.ts';
import type { Control } from '../kind.ts';
import { chosen } from '../options.ts';
import type { SelectField } from './kind.ts';

/** The native list. While locked it must not open; where it opens all the same, it falls back to what it was. */
export const View: Control<SelectField> = ({ field, id, raw, describedBy, invalid, locked, onInput, onLeave }) => {
  const value = chosen(raw, field.options) ?? '';
  return (
    <select
      class="kern-input"
      id={id}
      name={id}
      autocomplete="off"
      value={value}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onMouseDown={locked ? swallow : undefined}
      onChange={({ currentTarget }) => {
        if (locked) currentTarget.value = value;
        else onInput(currentTarget.value);
      }}
      onBlur={onLeave}
      {...hold(locked)}
    >
      <option value="">Bitte wählen</option>
      {Object.entries(field.options).map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
};
