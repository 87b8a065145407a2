import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldState } from '../journey.ts';
import { idOf } from './FieldRow.tsx';
import type { Store } from './practice.ts';
import { useSlice } from './useSlice.ts';

/** List of what still needs attention, with links to the fields. Takes the focus whenever "Weiter" was held back. */
export function ErrorSummary({ store }: { readonly store: Store }) {
  const [refusals, messages] = useSlice(store, (practice) => [practice.refusals, practice.messages]);
  const box = useRef<HTMLElement>(null);
  const entry = useEntries();
  useLayoutEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (refusals === 0 || messages.size === 0) return null;
  const wrong = store.practice.state.fields.filter(({ path }) => messages.has(path));
  return (
    <section class="kern-summary-error" aria-labelledby="fehler-titel" tabIndex={-1} ref={box}>
      <h3 id="fehler-titel">
        {wrong.length === 1 ? 'Eine Stelle passt noch nicht' : `${wrong.length} Stellen passen noch nicht`}
      </h3>
      <ul>{wrong.map((field) => entry(field, messages.get(field.path) ?? ''))}</ul>
    </section>
  );
}

/** The same element for as long as a field's message stays: at each key one message changes, and only that is drawn anew. */
function useEntries(): (state: FieldState, message: string) => VNode {
  const { current: entries } = useRef(new Map<string, { readonly message: string; readonly drawn: VNode }>());
  return ({ path, field: { label } }, message) => {
    const known = entries.get(path);
    if (known?.message === message) return known.drawn;
    const drawn = (
      <li key={path}>
        <a href={`#${idOf(path)}`} onClick={(event) => jump(event, idOf(path))}>
          {label}
        </a>
        : {message}
      </li>
    );
    entries.set(path, { message, drawn });
    return drawn;
  };
}

/** Moves to the control without touching the address, which belongs to the steps. */
function jump(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
