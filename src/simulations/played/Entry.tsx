import { useState } from 'preact/hooks';
import type { Hand } from './played.ts';

interface EntryProps {
  readonly hand: Hand;
  readonly move: string;
  readonly label: string;
  readonly hint?: string;
  /** Digits only: how many are asked for. */
  readonly digits?: number;
  /** Shows dots instead of signs, with a way to see them. */
  readonly isSecret?: boolean;
  /** Message of the drawn system right at the entry. */
  readonly error?: string | undefined;
  readonly button: string;
  /** What stands in it already. */
  readonly value?: string;
}

/** One entry on a played screen with its own button, as apps have it. What is typed counts when the button is tapped. */
export function Entry(props: EntryProps) {
  const { hand, move, label, hint, digits, error, button } = props;
  const [text, setText] = useState(props.value ?? '');
  const [isShown, setShown] = useState(!props.isSecret);
  const id = `${hand.id}-${move}`;
  const name = hand.next?.split(':')[0];
  const send = () => text.trim() !== '' && hand.move?.(move, text.trim());
  if (!hand.id) return <StillEntry {...props} />;
  return (
    <div class="geraet-eingabe" data-next={name === move ? '' : undefined}>
      <label class="kern-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="kern-error" id={`${id}-fehler`}>
          {error}
        </p>
      )}
      <input
        class="kern-input"
        id={id}
        type={isShown ? 'text' : 'password'}
        inputMode={digits ? 'numeric' : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={digits ? digits + 6 : 80}
        aria-invalid={error !== undefined}
        aria-describedby={[hint && `${id}-hinweis`, error && `${id}-fehler`].filter(Boolean).join(' ') || undefined}
        readOnly={!hand.move}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && send()}
      />
      {props.isSecret && (
        <button
          type="button"
          class="kern-btn kern-btn--light"
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {digits ? 'Ziffern' : 'Zeichen'} anzeigen
        </button>
      )}
      <button type="button" class="kern-btn" aria-disabled={hand.move ? undefined : true} onClick={send}>
        {button}
      </button>
    </div>
  );
}

const StillEntry = ({ label, hint, digits, value = '', button }: EntryProps) => (
  <div class="geraet-eingabe">
    <p class="kern-label">{label}</p>
    {hint && <p class="kern-hint">{hint}</p>}
    <p class="kern-input">{value || (digits ? '○ '.repeat(digits) : '')}</p>
    <p>
      <span class="kern-btn">{button}</span>
    </p>
  </div>
);
