import type { ComponentChildren } from 'preact';
import type { Hand } from './played.ts';

interface TapProps {
  readonly hand: Hand;
  readonly move: string;
  readonly entry?: string;
  /** How it looks: a button of the page, a quiet one, or plain, styled by the kind's own sheet through `class`. */
  readonly look?: 'main' | 'quiet' | 'plain';
  readonly class?: string;
  /** Name for screen readers where the words alone do not tell. */
  readonly label?: string;
  /** For switches and lists: whether it is on or open. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}

const looks = { main: 'kern-btn', quiet: 'kern-btn kern-btn--light', plain: '' };

/** Something to tap on a played screen. In pictures it is only drawn; while the coach shows, it can be reached but does nothing. */
export function Tap({ hand, move, entry, look = 'main', label, pressed, expanded, children, ...own }: TapProps) {
  const classes = `${looks[look]} ${own.class ?? ''}`.trim();
  if (!hand.id) return <span class={classes}>{children}</span>;
  return (
    <button
      type="button"
      class={classes}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={hand.move ? undefined : true}
      data-next={isNext(hand, move, entry) ? '' : undefined}
      onClick={() => hand.move?.(move, entry)}
    >
      {children}
    </button>
  );
}

/** The advised move may name its entry or not: a list of taps differs by it. */
const isNext = ({ next }: Hand, move: string, entry = ''): boolean =>
  next !== undefined && (next === move || next === (entry === '' ? move : `${move}:${encodeURIComponent(entry)}`));
