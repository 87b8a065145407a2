/**
 * Holds the taps on an Übung's buttons until its script is there, so that on a slow line none is lost: the last one is then
 * made again. Stands in the page itself and is therefore small. What is typed needs no help: it stands in its controls.
 */
export function holdTaps(root: HTMLElement): void {
  let held: HTMLElement | undefined;
  const hold = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button) return;
    event.stopPropagation();
    held?.removeAttribute('aria-busy');
    button.setAttribute('aria-busy', 'true');
    held = button;
  };
  root.addEventListener('click', hold, true);
  root.addEventListener('bereit', () => {
    root.removeEventListener('click', hold, true);
    held?.removeAttribute('aria-busy');
    held?.click();
  });
}
