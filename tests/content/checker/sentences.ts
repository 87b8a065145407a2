import type { Block, Run } from './prose.ts';

/** One sentence with the words that count. Quoted labels and addresses are left out of `words`, not of `text`. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly line: number;
}

/** Text of an amount by its id. */
export type Amounts = Readonly<Record<string, string>>;

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const date = new RegExp(`(\\d)\\. (?=${months})`, 'g');
const label = /⟦.*?⟧/g;
const address = /(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.[a-z]{2,}(\/\S*)?/giu;

/** Text of a block as it is read; labels in „…“, amounts written out. */
export const textOf = ({ runs }: Pick<Block, 'runs'>, amounts: Amounts): string =>
  runs.map((run) => (run.role === 'label' ? `„${run.text}“` : written(run, amounts))).join('');

/** Sentences of a block. A colon and a line of its own end a sentence, as in LIX. */
export const sentencesOf = (block: Block, amounts: Amounts): Sentence[] => {
  const marked = block.runs
    .map((run) => (run.role === 'label' ? `⟦${run.text}⟧` : written(run, amounts)))
    .join('')
    .replace(/(\d)\.(?=\d)/g, '$1')
    .replace(date, '$1 ');
  return cut(marked).map((text) => ({ text: readable(text), words: wordsOf(text), line: block.line }));
};

const written = ({ role, text, id = '' }: Run, amounts: Amounts): string =>
  role === 'amount' ? (amounts[id] ?? '') : text;

/** Cuts at the end of sentences, but not inside a label. */
const cut = (text: string): string[] => {
  const labels: string[] = [];
  const hidden = text.replace(label, (found) => `⟦${labels.push(found) - 1}⟧`);
  return hidden
    .split(/(?<=[.!?:…][“)]?)\s+|\n/u)
    .map((part) => part.replace(/⟦(\d+)⟧/g, (_, index: string) => labels[Number(index)] ?? '').trim())
    .filter((part) => wordsOf(part).length > 0);
};

const readable = (text: string): string => text.replaceAll('⟦', '„').replaceAll('⟧', '“');

/** Words of a text: what stands between blanks, without punctuation. A middle dot only helps the eye. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(label, ' ')
    .replace(address, ' ')
    .replace(/·(\p{L})/gu, (_, letter: string) => letter.toLowerCase())
    .split(/[\s/–—]+/u)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '');
