import { type OfflineState, statusWords } from './status-words.ts';

const isProgress = (state: OfflineState): state is Exclude<OfflineState, string> => typeof state !== 'string';

/** Announced once, at the end: a screen reader must not count to 48. */
const announcement = (state: OfflineState): string => (!isProgress(state) || state.complete ? statusWords(state) : '');

const show = (box: HTMLElement, state: OfflineState): void => {
  const bar = box.querySelector('progress');
  const text = box.querySelector('[data-offline-text]');
  const done = box.querySelector('[data-offline-done]');
  if (text) text.textContent = statusWords(state);
  if (done && done.textContent !== announcement(state)) done.textContent = announcement(state);
  if (!bar) return;
  bar.hidden = !isProgress(state) || state.complete;
  if (isProgress(state)) Object.assign(bar, { max: state.total, value: state.done });
};

/** Keeps every `OfflineStatus.astro` on the page up to date. Its script stands before the one that sends the event. */
export const showStatus = (): void => {
  const boxes = document.querySelectorAll<HTMLElement>('[data-offline]');
  document.addEventListener('offline-state', (event) => {
    const { detail } = event as CustomEvent<OfflineState>;
    for (const box of boxes) show(box, detail);
  });
};
