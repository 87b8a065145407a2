import type { Question } from './messages.ts';
import { onUpdate } from './register.ts';

const root = document.documentElement;

/** Somebody is in the middle of an exercise on this page. */
const isPractising = (): boolean =>
  root.dataset['running'] === 'ja' && document.querySelector('[data-exercise]') !== null;

/** Only the page that asked is loaded anew; other open pages stay as they are. */
const takeOver = (worker: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  const request: Question = { type: 'update' };
  worker.postMessage(request);
};

/** Shows the notice of this page once a new version waits, and hides it for as long as an exercise runs. */
export const offerUpdate = (): void => {
  const notice = document.querySelector<HTMLElement>('[data-update]');
  if (!notice) return;
  onUpdate((worker) => {
    const refresh = (): void => {
      notice.hidden = isPractising();
    };
    refresh();
    new MutationObserver(refresh).observe(root, { attributes: true, attributeFilter: ['data-running'] });
    const button = notice.querySelector('button');
    if (button) button.onclick = () => takeOver(worker);
  });
};
