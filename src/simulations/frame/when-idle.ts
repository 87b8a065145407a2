/** Does what nobody sees when nothing else is to do: a tap is answered first. A hidden page does not wait. */
export function whenIdle(action: () => void): void {
  if (document.visibilityState === 'hidden') action();
  else if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: 300 });
  else setTimeout(action, 50);
}

/** The same for what needs doing only once, however often it was asked for until then. */
export function onceWhenIdle(action: () => void): () => void {
  let isDue = false;
  const act = (): void => {
    isDue = false;
    action();
  };
  return () => {
    if (isDue) return;
    isDue = true;
    whenIdle(act);
  };
}
