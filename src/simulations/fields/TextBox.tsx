import type { JSX } from 'preact';
import type { ControlProps } from './kind.ts';

type Box = Omit<ControlProps, 'field' | 'onLeave'> & { readonly onLeave?: () => void };

type Extra = Pick<JSX.IntrinsicElements['input'], 'type' | 'inputMode' | 'autocapitalize' | 'name'> & {
  readonly width?: string;
};

/**
 * The one-line box that most kinds use. `width` is a class suffix for short answers (`kurz`, `mittel`). Inside a group,
 * `name` is the group's and `onLeave` stays away: the group itself notices that the focus left.
 */
export function TextBox({ id, raw, describedBy, invalid, locked, onInput, onLeave, ...extra }: Box & Extra) {
  return (
    <input
      class={`kern-input${extra.width ? ` kern-input--${extra.width}` : ''}`}
      id={id}
      name={extra.name ?? id}
      type={extra.type ?? 'text'}
      inputMode={extra.inputMode}
      autocapitalize={extra.autocapitalize}
      autocomplete="off"
      spellcheck={false}
      value={raw}
      readOnly={locked}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
