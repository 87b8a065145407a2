import { useEffect, useRef } from 'preact/hooks';
import { idOf } from './FieldRow.tsx';

export interface Problem {
  readonly path: string;
  readonly label: string;
  readonly message: string;
}

/** List of what still needs attention, with links to the fields. Takes the focus whenever "Weiter" was held back. */
export function ErrorSummary({
  problems,
  refusals,
}: {
  readonly problems: readonly Problem[];
  readonly refusals: number;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (refusals === 0 || problems.length === 0) return null;
  return (
    <section class="kern-summary-error" aria-labelledby="fehler-titel" tabIndex={-1} ref={box}>
      <h3 id="fehler-titel">
        {problems.length === 1 ? 'Eine Stelle passt noch nicht' : `${problems.length} Stellen passen noch nicht`}
      </h3>
      <ul>
        {problems.map(({ path, label, message }) => (
          <li key={path}>
            <a href={`#${idOf(path)}`} onClick={(event) => jump(event, idOf(path))}>
              {label}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Moves to the control without touching the address, which belongs to the steps. */
function jump(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
