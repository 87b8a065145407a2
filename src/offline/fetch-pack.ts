import { contentOf } from './content-of.ts';
import { createUnpacker, type Pack, type PackedFile } from './pack.ts';

type Take = (key: string, response: Response) => Promise<void>;

/** They tell about the pack, not about the files in it. */
const ofThePack = ['Cache-Control', 'Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified'];

/** The file as the server would have sent it: with its own type, and with the rules for security that the pack came with. */
const responseOf = (type: string, bytes: Uint8Array<ArrayBuffer>, pack: Response): Response => {
  const headers = new Headers(pack.headers);
  for (const name of ofThePack) headers.delete(name);
  headers.set('Content-Type', type);
  return new Response(bytes, { headers });
};

/** In bytes; a patch may be so small that compressing it is not worth it. */
const small = 10_000;

/** A host that does not compress packs would send several times what the files weigh one by one. */
const isUncompressed = ({ headers }: Response, { size }: Pack): boolean =>
  size > small && Number(headers.get('Content-Length')) >= size;

const request = async (pack: Pack, signal: AbortSignal): Promise<Response> => {
  const response = await fetch(pack.path, { cache: 'no-store', credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`${pack.path}: ${response.status}`);
  if (isUncompressed(response, pack)) throw new Error(`${pack.path} is not compressed`);
  return response;
};

/** Piece by piece, and in one piece where the browser cannot stream. */
const eachChunk = async (response: Response, take: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>) => {
  if (!response.body) return take(new Uint8Array(await response.arrayBuffer()));
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) await take(read.value);
};

/**
 * Fetches a pack or a patch and hands over each file as soon as its bytes are there. Kept out of the browser's own cache: it is read once.
 * A file that cannot be made from its delta is left out. Rejects when the pack is missing, uncompressed, unreadable or breaks off; what was
 * handed over by then is whole.
 */
export const fetchPack = async (pack: Pack, take: Take): Promise<void> => {
  const abort = new AbortController();
  const unpacker = createUnpacker();
  const handOver = async (file: PackedFile, response: Response): Promise<void> => {
    const content = await contentOf(file);
    if (content) await take(file.key, responseOf(file.type, content, response));
  };
  try {
    const response = await request(pack, abort.signal);
    await eachChunk(response, async (chunk) => {
      await Promise.all(unpacker.push(chunk).map((file) => handOver(file, response)));
    });
    unpacker.end();
  } catch (error) {
    abort.abort();
    throw error;
  }
};
