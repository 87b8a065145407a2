import { concat } from './concat.ts';
import type { Entry } from './release.ts';

/** Where a pack lies and how many bytes it has when nobody compresses it. */
export interface Pack {
  readonly path: string;
  readonly size: number;
}

/** What a delta was made from, and how to tell that the right file has come out. */
export interface DeltaInfo {
  /** Key of the older file. */
  readonly base: string;
  /** First four bytes of the file's SHA-256 as one number, the highest byte first. */
  readonly check: number;
}

/** One file of a pack: its key in the store (`keyOf`), its `Content-Type` and its content; in a patch, `bytes` may be a delta (`delta.ts`). */
export interface PackedFile {
  readonly key: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly delta?: DeltaInfo;
}

/** Takes a pack apart while it arrives. */
export interface Unpacker {
  /** Takes the next bytes, cut anywhere, and returns the files that they complete. Throws for what is no pack. */
  push(chunk: Uint8Array<ArrayBuffer>): PackedFile[];
  /** Throws when the pack breaks off within a file. */
  end(): void;
}

interface Header extends Omit<PackedFile, 'bytes'> {
  readonly size: number;
  /** Where the content begins. */
  readonly start: number;
}

const newline = 10;
const longestHeader = 1000;

/** Whether a file belongs into the pack. Type and pictures of dots are compressed already and are fetched one by one. */
export const isPacked = ({ url }: Entry): boolean => !/\.(woff2|png)$/.test(url);

/**
 * Lays files one after the other: for each a line of JSON with `key`, `type`, `size` in bytes and, in a patch, `delta`, then its content. Pages repeat each other,
 * so that all of them as one compressed stream weigh a quarter of what they weigh one by one.
 */
export const packOf = (files: readonly PackedFile[]): Uint8Array<ArrayBuffer> => {
  const encoder = new TextEncoder();
  return concat(
    files.flatMap(({ key, type, bytes, delta }) => [
      encoder.encode(`${JSON.stringify({ key, type, size: bytes.length, delta })}\n`),
      bytes,
    ]),
  );
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const isHeader = (value: unknown): value is Omit<Header, 'start'> => {
  const { key, type, size } = Object(value) as Partial<Header>;
  return typeof key === 'string' && typeof type === 'string' && Number.isInteger(size) && Number(size) >= 0;
};

/** Header at the start of what has arrived; undefined while its line is not whole. */
const readHeader = (bytes: Uint8Array): Header | undefined => {
  const end = bytes.subarray(0, longestHeader).indexOf(newline);
  if (end === -1 && bytes.length < longestHeader) return undefined;
  const line = new TextDecoder().decode(bytes.subarray(0, end === -1 ? longestHeader : end));
  const header = parse(line);
  if (!isHeader(header)) throw new Error(`This is no header of a file in a pack: ${line.slice(0, 80)}`);
  return { ...header, start: end + 1 };
};

/** Starts at the first byte of a pack. */
export const createUnpacker = (): Unpacker => {
  let rest = new Uint8Array();
  const next = (): PackedFile | undefined => {
    const header = readHeader(rest);
    const end = header && header.start + header.size;
    if (!header || end === undefined || end > rest.length) return undefined;
    const { size: _, start, ...file } = header;
    const bytes = rest.subarray(start, end);
    rest = rest.subarray(end);
    return { ...file, bytes };
  };
  return {
    push(chunk) {
      rest = concat([rest, chunk]);
      const files: PackedFile[] = [];
      for (let file = next(); file; file = next()) files.push(file);
      return files;
    },
    end() {
      if (rest.length > 0) throw new Error(`The pack breaks off: ${rest.length} bytes belong to no whole file.`);
    },
  };
};
