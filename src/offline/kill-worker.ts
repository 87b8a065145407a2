/// <reference lib="webworker" />

/**
 * The way out: put in the place of `sw.js`, it takes over at once, throws every stored file away and unregisters. Pages that are open
 * stay as they are and get their next page from the network.
 */
declare const self: ServiceWorkerGlobalScope;

const leave = async (): Promise<void> => {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

export {};
