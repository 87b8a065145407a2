import type { ComponentChildren } from 'preact';
import { controls, kinds } from '../fields/registry.ts';
import type { FieldState } from '../journey.ts';

export interface RowProps {
  readonly state: FieldState;
  readonly message: string | undefined;
  readonly locked: boolean;
  /** The coach's ring: this control's turn. */
  readonly ringed: boolean;
  /** What the coach says at this field. */
  readonly children?: ComponentChildren;
  onInput(raw: string): void;
  onLeave(): void;
  /** Somebody came to this row, perhaps while it is locked. */
  onVisit(): void;
}

/** Element id of a field's first control; error links jump to it. */
export const idOf = (path: string): string => path.replace('.', '-');

/** One live field: heading, caption, hint, message, control, and the coach below. */
export function FieldRow(props: RowProps) {
  const { field, path, raw } = props.state;
  const View = controls[field.kind];
  const caption = kinds[field.kind]?.caption;
  if (!View) return null;
  const id = idOf(path);
  const described =
    [field.hint && `${id}-hinweis`, props.message && `${id}-fehler`].filter(Boolean).join(' ') || undefined;
  const control = (
    <View
      field={field}
      id={id}
      raw={raw}
      describedBy={described}
      invalid={props.message !== undefined}
      locked={props.locked}
      onInput={props.onInput}
      onLeave={props.onLeave}
    />
  );
  const notes = <Notes id={id} hint={field.hint} message={props.message} />;
  return (
    <div class={rowClass(props)} onFocusIn={props.onVisit} onPointerDown={props.onVisit}>
      {field.heading && <h3>{field.heading}</h3>}
      <div class={props.ringed ? `coach-ring${field.kind === 'moves' ? ' geraet-ring' : ''}` : undefined}>
        {caption === 'legend' ? (
          <fieldset aria-describedby={described}>
            <legend class="kern-label">
              <Caption state={props.state} />
            </legend>
            {notes}
            {control}
          </fieldset>
        ) : (
          <>
            {caption === 'label' && (
              <label class="kern-label" for={id}>
                <Caption state={props.state} />
              </label>
            )}
            {notes}
            {control}
          </>
        )}
      </div>
      {props.children}
    </div>
  );
}

const rowClass = ({ message, locked }: RowProps): string =>
  `kern-row${message ? ' kern-row--error' : ''}${locked ? ' kern-row--locked' : ''}`;

/** The label with "freiwillig" where nothing must be entered. */
export const Caption = ({ state: { field } }: { state: FieldState }) => (
  <>
    {field.label}
    {!field.required && <span class="kern-optional"> – freiwillig</span>}
  </>
);

function Notes({ id, hint, message }: { id: string; hint: string | undefined; message: string | undefined }) {
  return (
    <>
      {hint && (
        <p class="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </p>
      )}
      {message && (
        <p class="kern-error" id={`${id}-fehler`}>
          {message}
        </p>
      )}
    </>
  );
}
