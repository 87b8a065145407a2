import { useEffect, useRef } from 'preact/hooks';
import type { Case } from '../definition.ts';
import { PaperHere } from './PaperHere.tsx';

interface PaperDialogProps {
  readonly one: Case;
  /** Paper to show large; `undefined` for none. */
  readonly open: string | undefined;
  onClose(): void;
}

/** One paper enlarged over the page. Closes with its button or Escape, and the focus goes back to where it was. */
export function PaperDialog({ one, open, onClose }: PaperDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    if (open !== undefined && box && !box.open) show(box);
    if (open === undefined && box?.open) box.close();
  }, [open]);
  const title = open === undefined ? '' : one.papers[open];
  return (
    <dialog class="tisch-gross" ref={dialog} onClose={onClose} aria-label={title}>
      <button type="button" class="button quiet" onClick={onClose}>
        Papier zur Seite legen
      </button>
      {open !== undefined && <PaperHere one={one} look={{ paper: open }} tellsMissing />}
    </dialog>
  );
}

/** Older Safari knows no modal dialogs: there the paper opens in the page. */
function show(box: HTMLDialogElement): void {
  if (typeof box.showModal === 'function') box.showModal();
  else box.setAttribute('open', '');
}
