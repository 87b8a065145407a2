import type { Case } from '../definition.ts';
import { PaperHere } from './PaperHere.tsx';

/** The table of papers: each lies there small; tapping one enlarges it. */
export function PaperTable({ one, onOpen }: { readonly one: Case; onOpen(paper: string): void }) {
  return (
    <ul class="tisch">
      {Object.entries(one.papers).map(([paper, title]) => (
        <li class="tisch-papier" key={`${one.id}/${paper}`}>
          <div class="tisch-klein" aria-hidden="true">
            <PaperHere one={one} look={{ paper }} />
          </div>
          <button type="button" onClick={() => onOpen(paper)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
