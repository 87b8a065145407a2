import { kinds } from '../fields/registry.ts';
import { type FieldState, shown } from '../journey.ts';
import { Caption } from './FieldRow.tsx';

/** One field where nobody can type: in pictures with its answer, on paper empty. `mark` is the number that the text refers to. */
export function StillRow({ state, mark }: { readonly state: FieldState; readonly mark: number }) {
  const { field } = state;
  const kind = kinds[field.kind];
  return (
    <div class="kern-row">
      {field.heading && <h3>{field.heading}</h3>}
      <div class="bild-feld">
        <span class="bild-zahl">{mark}</span>
        {kind?.still !== 'tick' && (
          <p class="kern-label">
            <Caption state={state} />
          </p>
        )}
        {field.hint && <p class="kern-hint">{field.hint}</p>}
        <StillAnswer state={state} />
      </div>
    </div>
  );
}

function StillAnswer({ state: { field, value } }: { state: FieldState }) {
  const kind = kinds[field.kind];
  const text = shown(field, value);
  if (kind?.still === 'tick') return <Option label={field.label} square chosen={value !== ''} />;
  if (kind?.still === 'options') {
    const options = Object.entries(kind.options?.(field) ?? {});
    return (
      <>
        {options.map(([key, label]) => (
          <Option key={key} label={label} chosen={key === value} />
        ))}
      </>
    );
  }
  if (kind?.still === 'boxes' && text === '') return <Boxes count={kind.boxes?.(field) ?? 1} />;
  return <p class={`kern-input bild-kasten${kind?.still === 'lines' ? ' bild-kasten--hoch' : ''}`}>{text}</p>;
}

function Option({ label, chosen, square }: { label: string; chosen: boolean; square?: boolean }) {
  return (
    <p class={`bild-option${chosen ? ' bild-option--an' : ''}${square ? ' bild-option--eckig' : ''}`}>
      <span>{label}</span>
      {chosen && <span class="kern-sr-only"> (gewählt)</span>}
    </p>
  );
}

const Boxes = ({ count }: { count: number }) => (
  <p class="bild-ziffern" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <span key={index} />
    ))}
  </p>
);
