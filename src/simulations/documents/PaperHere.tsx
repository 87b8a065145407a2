import { useEffect, useRef, useState } from 'preact/hooks';
import { Missing } from '../frame/Missing.tsx';
import type { Case } from '../definition.ts';
import { drawingOf } from './drawings.ts';

interface PaperHereProps {
  readonly one: Case;
  /** Paper to lay here, and the entry to mark. */
  readonly look: { readonly paper: string; readonly entry?: string };
  /** Shows a strip of the paper with the marked entry in its middle. */
  readonly isStrip?: boolean;
  /** Says so when the drawing does not come. */
  readonly tellsMissing?: boolean;
}

/** A paper from the table, right here, with the entry to look at marked. The drawings come after the first step (`drawings.ts`). */
export function PaperHere({ one, look: { paper, entry }, isStrip, tellsMissing }: PaperHereProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const { current } = box;
    let isOver = false;
    drawingOf(`${one.id}/${paper}`).then(
      (drawing) => isOver || (current && lay(current, drawing, entry)),
      () => isOver || setMissing(true),
    );
    return () => {
      isOver = true;
    };
  }, [one.id, paper, entry]);
  return (
    <div class={isStrip ? 'papier-hier papier-streif' : 'papier-hier'} ref={box}>
      {isMissing && tellsMissing && <Missing />}
    </div>
  );
}

/** Lays a drawing into an element and brings the marked entry into its middle. */
function lay(box: HTMLElement, drawing: string, entry: string | undefined): void {
  box.innerHTML = drawing;
  const marked = entry && box.querySelector<HTMLElement>(`[data-entry="${entry}"]`);
  if (!marked) return;
  marked.setAttribute('data-look', '');
  box.scrollTop = marked.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
}
