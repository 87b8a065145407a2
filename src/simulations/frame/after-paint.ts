/** Does what nobody sees once the change before it is on screen; at once in a hidden page, which draws nothing. */
export function afterPaint(action: () => void): void {
  if (document.visibilityState === 'hidden') action();
  else requestAnimationFrame(() => setTimeout(action));
}
