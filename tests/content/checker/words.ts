import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Complaint } from './complaint.ts';
import type { PageRule } from './rule.ts';
import { textOf } from './sentences.ts';

interface Avoided {
  readonly word: string;
  readonly write: string;
}

const avoided = (parse(readFileSync(join(import.meta.dirname, 'words.yaml'), 'utf8')) as Avoided[]).map(
  ({ word, write }) => ({ pattern: new RegExp(`(?<![\\p{L}\\d·-])(${word})(?![\\p{L}\\d·-])`, 'u'), write }),
);

/** No word that another one stands for here, none that talks down, hurries or hides who acts. Quoted labels keep theirs. */
export const avoidsWords: PageRule = ({ file, prose }, { texts }) =>
  prose.blocks.flatMap(({ runs, line }) => {
    const text = textOf({ runs: runs.filter(({ role }) => role !== 'label') }, texts);
    return complaintsAbout(text).map((complaint) => ({ file, line, ...complaint }));
  });

const complaintsAbout = (text: string): Omit<Complaint, 'file' | 'line'>[] =>
  avoided.flatMap(({ pattern, write }) => {
    const [word] = pattern.exec(text) ?? [];
    return word ? [{ found: around(text, word), remedy: `statt „${word}“: ${write}` }] : [];
  });

/** The word with what stands near it, so that an author finds the place. */
const around = (text: string, word: string): string => {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 40), at + word.length + 40).trim();
};
