import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export interface Kept {
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Base64. */
  readonly body: string;
}

/** Everything in the store of the newest release that the page can see, as it came out of pack, patch and network. */
export const keptOf = (page: Page): Promise<Kept[]> =>
  page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).reverse()[0] ?? '');
    const asBase64 = (blob: Blob): Promise<string> =>
      new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''));
        reader.readAsDataURL(blob);
      });
    const read = async (request: Request) => {
      const response = await cache.match(request);
      if (!response) throw new Error(request.url);
      return {
        url: request.url,
        headers: Object.fromEntries(response.headers),
        body: await asBase64(await response.blob()),
      };
    };
    return Promise.all((await cache.keys()).map(read));
  });

export const ungzipped = (bytes: Buffer): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** What the heading of each page says, asked for from the page that is open. */
export const headingsOf = (page: Page, pages: readonly { path: string }[]): Promise<unknown> =>
  page.evaluate(
    async (paths) => {
      const found = [];
      for (const path of paths) {
        const text = await (await fetch(path)).text();
        const heading = new DOMParser().parseFromString(text, 'text/html').querySelector('h1');
        found.push({ path, heading: heading?.textContent.replace(/\s+/g, ' ').trim() });
      }
      return found;
    },
    pages.map(({ path }) => path),
  );
