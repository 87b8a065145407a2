/// <reference lib="webworker" />
import { readEntries } from './entry-list.ts';
import type { Progress, Question } from './messages.ts';
import type { Pack } from './pack.ts';
import { cacheName, type Entry, entryFor, isOurs, keyOf, type Release } from './release.ts';
import { type Stored, storedOf, storeRelease } from './store-release.ts';

/** The offline worker: stores the whole site once, then answers from the store. Four listeners, no library. */
declare const self: ServiceWorkerGlobalScope;
/** Put in by `build-worker.ts`. */
declare const RELEASE_ID: string;
declare const ENTRIES: string;
declare const PACK: Pack;
declare const PATCHES: Release['patches'];

const release: Release = { id: RELEASE_ID, entries: readEntries(ENTRIES), pack: PACK, patches: PATCHES };
const entries: ReadonlyMap<string, Entry> = new Map(release.entries.map((entry) => [entry.url, entry]));

const tellPages = async (stored: Stored): Promise<void> => {
  const message: Progress = { type: 'progress', ...stored };
  for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    page.postMessage(message);
};

/** The newest older release stays: pages that are still open keep finding their scripts. */
const forgetOldReleases = async (): Promise<void> => {
  const older = (await caches.keys()).filter((name) => isOurs(name) && name !== cacheName(release));
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
};

let storing: Promise<void> | undefined;

/** One run at a time: pages ask while the worker is still installing. */
const storeOnce = (): Promise<void> => {
  storing ??= storeRelease(release, tellPages).finally(() => {
    storing = undefined;
  });
  return storing;
};

/** Mends what the browser may have thrown away, then says how far the store is. */
const answerStatus = async (): Promise<void> => {
  await tellPages(await storedOf(release));
  await storeOnce();
};

const fromStore = async (path: string): Promise<Response | undefined> => {
  const entry = entryFor(entries, path);
  return caches.match(entry ? keyOf(entry) : path);
};

const answer = async (request: Request): Promise<Response> => {
  const stored = await fromStore(new URL(request.url).pathname);
  if (stored) return stored;
  try {
    return await fetch(request);
  } catch (error) {
    const sorry = request.mode === 'navigate' ? await fromStore('/offline/') : undefined;
    if (!sorry) throw error;
    return sorry;
  }
};

self.addEventListener('install', (event) => {
  event.waitUntil(storeOnce());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldReleases().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const { type } = event.data as Question;
  if (type === 'update') event.waitUntil(self.skipWaiting());
  if (type === 'status') event.waitUntil(answerStatus());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const ours = new URL(request.url).origin === self.location.origin;
  if (ours && request.method === 'GET' && !request.headers.has('range')) event.respondWith(answer(request));
});
