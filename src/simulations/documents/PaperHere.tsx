import { useEffect, useRef } from 'preact/hooks';
import type { Case } from '../definition.ts';

interface PaperHereProps {
  readonly one: Case;
  /** Paper to lay here, and the entry to mark. */
  readonly look: { readonly paper: string; readonly entry?: string };
  /** Shows a strip of the paper with the marked entry in its middle. */
  readonly isStrip?: boolean;
}

/** A paper from the table, right here, with the entry to look at marked. The drawing is a copy of the page's own template. */
export function PaperHere({ one, look: { paper, entry }, isStrip }: PaperHereProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) lay(box.current, `${one.id}/${paper}`, entry);
  }, [one.id, paper, entry]);
  return <div class={isStrip ? 'papier-hier papier-streif' : 'papier-hier'} ref={box} />;
}

/** Copies the drawn paper into an element; papers are drawn once in the page, as templates. */
function lay(box: HTMLElement, name: string, entry: string | undefined): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-paper="${name}"]`);
  if (!template) return;
  box.textContent = '';
  box.append(template.content.cloneNode(true));
  const marked = entry && box.querySelector<HTMLElement>(`[data-entry="${entry}"]`);
  if (!marked) return;
  marked.setAttribute('data-look', '');
  box.scrollTop = marked.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
}
