/**
 * Lets one tap on a button or link through and swallows a second one within half a second, as a trembling hand makes it:
 * whatever stands under the finger by then was not meant. Listens while the event comes down, before any button hears it.
 */
export function keepCalm(root: HTMLElement): void {
  let last = Number.NEGATIVE_INFINITY;
  root.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('button, a, summary')) return;
      if (event.timeStamp - last >= 500) last = event.timeStamp;
      else swallow(event);
    },
    true,
  );
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
