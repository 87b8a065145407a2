import { hold, whenLeft } from './group.ts';
import type { ControlProps } from './kind.ts';
import { type Options, chosen } from './options.ts';

/** Rows with one choice each; the whole row is the target. The fieldset around it carries caption, hint and message. */
export function Radios({ id, raw, locked, onInput, onLeave, options }: ControlProps & { readonly options: Options }) {
  const value = chosen(raw, options);
  return (
    <div class="kern-checks" onFocusOut={whenLeft(onLeave)}>
      {Object.entries(options).map(([key, label], index) => (
        <label class="kern-check" key={key}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${key}`}
            name={id}
            value={key}
            checked={key === value}
            onChange={() => onInput(key)}
            {...hold(locked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
