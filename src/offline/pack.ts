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
  readonly delta?: DeltaInfo | undefined;
}

/** Takes a pack apart while it arrives. */
export interface Unpacker {
  /** Takes the next bytes, cut anywhere, and returns the files that they complete. Throws for what is no pack. */
  push(chunk: Uint8Array<ArrayBuffer>): PackedFile[];
  /** Throws when the pack breaks off within a file. */
  end(): void;
}

/** First line of a pack: what is known of its files, column by column, in the order in which their bytes follow. */
type Head = readonly [
  keys: readonly string[],
  types: readonly string[],
  /** In bytes, as they stand in the pack. */
  sizes: readonly number[],
  /** Of a file that is no delta, base and check are 0. */
  bases: readonly (string | 0)[],
  checks: readonly number[],
];

type Announced = Omit<PackedFile, 'bytes'> & { readonly size: number };

const newline = 10;

/** Whether a file belongs into the pack. Type and pictures of dots are compressed already and are fetched one by one. */
export const isPacked = ({ url }: Entry): boolean => !/\.(woff2|png)$/.test(url);

/**
 * Lays files one after the other, behind a line of JSON with their keys, types and sizes and, in a patch, their bases and checks. Pages repeat
 * each other, so that all of them as one compressed stream weigh a quarter of what they weigh one by one; and so do the columns of the line.
 */
export const packOf = (files: readonly PackedFile[]): Uint8Array<ArrayBuffer> => {
  const head: Head = [
    files.map(({ key }) => key),
    files.map(({ type }) => type),
    files.map(({ bytes }) => bytes.length),
    files.map(({ delta }) => delta?.base ?? 0),
    files.map(({ delta }) => delta?.check ?? 0),
  ];
  return concat([new TextEncoder().encode(`${JSON.stringify(head)}\n`), ...files.map(({ bytes }) => bytes)]);
};

/** Throws for a head that is none; what is missing in a column besides, only spoils the file. */
const announcedIn = ([keys, types, sizes, bases, checks]: Head): Announced[] =>
  sizes.map((size, index) => {
    const base = bases[index];
    const delta = base ? { base, check: Number(checks[index]) } : undefined;
    if (!(size >= 0)) throw new RangeError();
    return { key: String(keys[index]), type: String(types[index]), size, delta };
  });

/** Files that the first line announces. Throws for what is no such line. */
const readHead = (bytes: Uint8Array): Announced[] => {
  const line = new TextDecoder().decode(bytes);
  try {
    return announcedIn(JSON.parse(line));
  } catch {
    throw new Error(`This is no head of a pack: ${line.slice(0, 80)}`);
  }
};

/** Starts at the first byte of a pack. */
export const createUnpacker = (): Unpacker => {
  let rest = new Uint8Array();
  let announced: Announced[] | undefined;
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    const bytes = rest.subarray(0, length);
    rest = rest.subarray(length);
    return bytes;
  };
  const announce = (): void => {
    const end = rest.indexOf(newline);
    if (end >= 0) announced = readHead(take(end + 1));
  };
  const next = (): PackedFile | undefined => {
    const [file] = announced ?? [];
    if (!file || file.size > rest.length) return undefined;
    announced?.shift();
    const { size, ...known } = file;
    return { ...known, bytes: take(size) };
  };
  return {
    push(chunk) {
      rest = concat([rest, chunk]);
      if (!announced) announce();
      const files: PackedFile[] = [];
      for (let file = next(); file; file = next()) files.push(file);
      return files;
    },
    end() {
      if (announced?.length !== 0) throw new Error('The pack breaks off.');
      if (rest.length > 0) throw new Error('The pack goes on behind its last file.');
    },
  };
};
