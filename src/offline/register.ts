import type { Progress, Question } from './messages.ts';
import type { OfflineState } from './status-words.ts';

type Listener<Value> = (value: Value) => void;

const updateListeners: Listener<ServiceWorker>[] = [];
let waiting: ServiceWorker | undefined;

/** Calls back when a new version is stored and waits for the reader's word. */
export const onUpdate = (listener: Listener<ServiceWorker>): void => {
  updateListeners.push(listener);
  if (waiting) listener(waiting);
};

/** Tells the page, as an event: the few pages that show the state bring their own script, so that the others need not carry it. */
const setState = (detail: OfflineState): void => {
  document.dispatchEvent(new CustomEvent<OfflineState>('offline-state', { detail }));
};

const offer = (worker: ServiceWorker): void => {
  waiting = worker;
  for (const listener of updateListeners) listener(worker);
};

const ask = (worker: ServiceWorker | null): void => {
  const question: Question = { type: 'status' };
  worker?.postMessage(question);
};

/** An update stores itself quietly: while an older release serves the pages, only its own state is told. */
const follow = (registration: ServiceWorkerRegistration, worker: ServiceWorker): void => {
  const isUpdate = registration.active !== null;
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && isUpdate) offer(worker);
    if (worker.state === 'activated') ask(worker);
    if (worker.state === 'redundant' && !registration.active) setState('interrupted');
  });
};

const register = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.register('/sw.js');
  if (registration.waiting && registration.active) offer(registration.waiting);
  if (registration.installing) follow(registration, registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration, registration.installing);
  });
  ask(registration.active ?? registration.installing);
};

/** Only the worker in charge is heard, or the first one while it installs; not an update, and not one that has already given up. */
const counts = (worker: MessageEventSource | null): boolean =>
  worker instanceof ServiceWorker &&
  worker.state !== 'redundant' &&
  worker === (navigator.serviceWorker.controller ?? worker);

const start = (): void => {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', (event: MessageEvent<Progress>) => {
    if (event.data.type === 'progress' && counts(event.source)) setState(event.data);
  });
  serviceWorker.startMessages();
  const tryToRegister = (): void => void register().catch(() => setState('interrupted'));
  addEventListener('online', tryToRegister);
  if (document.readyState === 'complete') tryToRegister();
  else addEventListener('load', tryToRegister);
};

if (!('serviceWorker' in navigator)) setState('unsupported');
else if (import.meta.env.PROD) start();
