import { whenIdle } from './when-idle.ts';

const touches = ['pointerdown', 'keydown', 'focusin', 'input', 'change', 'click'];

/**
 * Calls back once: right before the first touch reaches what it is meant for, which can then answer it; without any touch
 * when nothing else is to do.
 */
export function whenTouched(root: HTMLElement, begin: () => void): void {
  const onTouch = (): void => {
    for (const touch of touches) root.removeEventListener(touch, onTouch, true);
    if (!isBegun) begin();
    isBegun = true;
  };
  let isBegun = false;
  for (const touch of touches) root.addEventListener(touch, onTouch, true);
  if (root.contains(document.activeElement)) onTouch();
  else whenIdle(onTouch);
}
