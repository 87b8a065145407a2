import { useEffect, useRef } from 'preact/hooks';
import type { Case } from '../definition.ts';

interface PaperHereProps {
  readonly one: Case;
  readonly look: { readonly paper: string; readonly entry?: string } | undefined;
}

/** A paper from the table, right here, with the entry to look at marked. The drawing is a copy of the page's own template. */
export function PaperHere({ one, look }: PaperHereProps) {
  const box = useRef<HTMLDivElement>(null);
  const paper = look?.paper;
  const entry = look?.entry;
  useEffect(() => {
    if (box.current && paper) lay(box.current, `${one.id}/${paper}`, entry);
  }, [one.id, paper, entry]);
  return paper ? <div class="papier-hier" ref={box} /> : null;
}

/** Copies the drawn paper into an element; papers are drawn once in the page, as templates. */
function lay(box: HTMLElement, name: string, entry: string | undefined): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-paper="${name}"]`);
  if (!template) return;
  box.replaceChildren(template.content.cloneNode(true));
  if (entry) box.querySelector(`[data-entry="${entry}"]`)?.setAttribute('data-look', '');
}
