import type { Kind } from '../fields/kind.ts';
import { kinds } from '../fields/registry.ts';
import { type FieldState, shown } from '../journey.ts';
import type { MovesField } from '../played/played.ts';
import { Caption } from './FieldRow.tsx';
import { StillPlay } from './StillPlay.tsx';

interface StillRowProps {
  readonly state: FieldState;
  /** The number that the text refers to: "3" in a picture, "3.4" on paper. */
  readonly mark: number | string;
  /** Stands above the caption, e.g. when the field applies. */
  readonly note?: string | undefined;
}

/** One field where nobody can type: in pictures with its answer, on paper empty. */
export function StillRow({ state, mark, note }: StillRowProps) {
  const { field, value } = state;
  if (field.kind === 'moves') return <StillPlay field={field as MovesField} mark={mark} />;
  const isTick = kinds[field.kind]?.still === 'tick';
  return (
    <div class="kern-row">
      {field.heading && <p class="kern-heading">{field.heading}</p>}
      {note && <p class="bild-nur">{note}</p>}
      <p class="kern-label bild-name">
        <span class="bild-zahl">{mark}</span>
        <span class={isTick ? optionClass(value !== '', true) : undefined}>
          <span>
            <Caption state={state} />
          </span>
        </span>
      </p>
      {field.hint && <p class="kern-hint">{field.hint}</p>}
      {!isTick && <StillAnswer state={state} />}
    </div>
  );
}

function StillAnswer({ state: { field, value } }: { state: FieldState }) {
  const kind = kinds[field.kind];
  const text = shown(field, value);
  const still = kind?.still ?? 'line';
  if (still === 'options' || (still === 'list' && text === ''))
    return <Options kind={kind} field={field} value={value} />;
  if (kind && still === 'boxes' && text === '') return <Boxes kind={kind} field={field} />;
  const shape = { lines: ' bild-hoch', list: ' bild-liste' }[still as string] ?? '';
  return <p class={`kern-input${shape}`}>{text}</p>;
}

type OfField = { readonly kind: Kind | undefined; readonly field: FieldState['field'] };

const Options = ({ kind, field, value }: OfField & { value: string }) => (
  <ul class="bild-wahl">
    {Object.entries(kind?.options?.(field) ?? {}).map(([key, label]) => (
      <li key={key} class={optionClass(key === value, false)}>
        {label}
      </li>
    ))}
  </ul>
);

const optionClass = (isChosen: boolean, isSquare: boolean): string =>
  `bild-option${isSquare ? ' bild-eckig' : ''}${isChosen ? ' bild-an' : ''}`;

/** One box a sign, in the groups in which the number is written. */
function Boxes({ kind, field }: OfField & { kind: Kind }) {
  const groups = kind.format('0'.repeat(kind.boxes?.(field) ?? 1), field).split(' ');
  return (
    <p class="bild-ziffern" aria-hidden="true">
      {groups.map((group, index) => (
        <span key={index}>
          {Array.from(group, (_, place) => (
            <i key={place} />
          ))}
        </span>
      ))}
    </p>
  );
}
