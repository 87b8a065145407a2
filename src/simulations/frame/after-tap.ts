/**
 * Messages appear when a field is left, and leaving begins while a finger or mouse button is still down. Whatever moves
 * the page then would slip away from under the finger, and the tap would be lost. So it waits until the tap is over.
 */
let isPressed = false;
let waiting: (() => void)[] = [];

function release(): void {
  isPressed = false;
  const due = waiting;
  waiting = [];
  for (const action of due) setTimeout(action);
}

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (isPressed = true), true);
  document.addEventListener('pointerup', release, true);
  document.addEventListener('pointercancel', release, true);
}

/** Runs an action once the tap under way has been delivered; without one, right after the current event. */
export function afterTap(action: () => void): void {
  if (isPressed) waiting.push(action);
  else setTimeout(action);
}
