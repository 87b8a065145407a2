import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packs = ['.pack', '.patch'];
const texts = ['.html', '.htm', '.css', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'];
const worthwhile = 1024;
const best = 11;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** As wide as the file is long, up to the widest window that browsers read: a pack repeats itself over its whole length. */
const windowBits = (length: number): number => Math.min(Math.max(Math.ceil(Math.log2(length)), 16), 24);

const compressFile = async (file: string, quality: number): Promise<void> => {
  const text = readFileSync(file);
  if (text.length < worthwhile) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: windowBits(text.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(`${file}.br`, await brotli(text, { params }));
  writeFileSync(`${file}.gz`, await zip(text));
};

const compressAll = async (folder: string, endings: readonly string[], quality: number): Promise<void> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const chosen = files.filter((file) => endings.includes(extname(file)));
  await Promise.all(chosen.map((file) => compressFile(join(folder, file), quality)));
};

/** Lays a `.br` and a `.gz` beside every text file, pack and patch of a built site, so that the server sends what a web host would send. */
export const compressSite = (folder: string): Promise<void> => compressAll(folder, [...packs, ...texts], best);

/** The same for packs and patches alone, which the offline worker takes only when they are compressed. `quality`: 1 is quick, 11 is best. */
export const compressPacks = (folder: string, quality: number): Promise<void> => compressAll(folder, packs, quality);
