import { applyDelta } from './delta.ts';
import type { PackedFile } from './pack.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Pagefind's files have their gzip when they were fetched one by one. Throws where the browser cannot take it off. */
const withoutGzip = async (bytes: Bytes): Promise<Bytes> => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const content = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(content).arrayBuffer());
};

/** First four bytes of the SHA-256 as one number. */
const checkOf = async (bytes: Bytes): Promise<number> =>
  new DataView(await crypto.subtle.digest('SHA-256', bytes)).getUint32(0);

/**
 * Content of a file out of a pack. For a delta it is made from the older file in the store; undefined when that is gone, cannot be read or
 * is another one than the delta was made for. The caller fetches such a file by itself.
 */
export const contentOf = async ({ bytes, delta }: PackedFile): Promise<Bytes | undefined> => {
  if (!delta) return bytes;
  try {
    const base = await caches.match(delta.base);
    if (!base) return undefined;
    const content = applyDelta(await withoutGzip(new Uint8Array(await base.arrayBuffer())), bytes);
    return (await checkOf(content)) === delta.check ? content : undefined;
  } catch {
    return undefined;
  }
};
