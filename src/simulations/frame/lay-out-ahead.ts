/**
 * Lays a hidden step out and hides it again before the next picture. What a browser does only the first time, reading rules and shaping
 * words, is done by then.
 */
export function layOutAhead(step: HTMLElement | null): void {
  if (!step?.hidden) return;
  step.hidden = false;
  step.getBoundingClientRect();
  step.hidden = true;
}
