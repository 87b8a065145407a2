import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitRow, type Row } from '../rows.ts';
import type { Bench } from '../served.ts';
import { addLessons, buildVillage, copyProject, lessonFile, removeProject } from '../village.ts';

/** Entries of the worker's manifest: address with revision → address. */
const entriesOf = (site: string): Map<string, string> => {
  const worker = readFileSync(join(site, 'sw.js'), 'utf8');
  const entries = [...worker.matchAll(/\{[^{}]*"?url"?:"([^"]+)"[^{}]*\}/g)];
  if (entries.length === 0) throw new Error('No manifest was found in sw.js.');
  return new Map(entries.map(([entry, url = '']) => [entry, url]));
};

/** Bytes as sent: the compressed file where there is one. */
const sentBytes = (site: string, url: string): number => {
  const file = join(site, url.endsWith('/') ? `${url}index.html` : url);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
};

const editSentence = (folder: string): void => {
  const [id = ''] = readdirSync(join(folder, 'content/lektionen'));
  const file = lessonFile(folder, id);
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(/^([A-ZÄÖÜ].*)$/m, 'Dieser Satz ist neu. $1');
  if (edited === text) throw new Error(`No sentence to edit was found in ${file}.`);
  writeFileSync(file, edited);
};

/** What a device fetches again after one sentence of one lesson has been edited. */
export const measureEdit = async ({ lessons }: Bench): Promise<Row[]> => {
  const folder = copyProject();
  try {
    addLessons(folder, lessons);
    const { site: before } = await buildVillage(folder, 'before');
    editSentence(folder);
    const { site: after } = await buildVillage(folder, 'after');
    const known = entriesOf(before);
    const changed = [...entriesOf(after)].filter(([entry]) => !known.has(entry)).map(([, url]) => url);
    const fetched = [...changed, '/sw.js'].map((url) => ({ url, bytes: sentBytes(after, url) }));
    console.log(
      `Fetched again after one edited sentence:\n${fetched.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')}`,
    );
    const total = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
    return [limitRow(`offline: one edited sentence (${fetched.length} files)`, total / 1000, 'kB', 10)];
  } finally {
    removeProject(folder);
  }
};
