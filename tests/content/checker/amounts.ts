import type { Complaint } from './complaint.ts';
import type { Block } from './prose.ts';
import type { Amount, PageRule } from './rule.ts';
import { textOf } from './sentences.ts';

const numbers = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|zwanzig|dreißig|hundert|tausend';
const span = '(Werk|Arbeits|Kalender)?(Tage?[ns]?|tage?[ns]?|Wochen?|wochen?|Monate?[ns]?|monate?[ns]?|Jahre?[ns]?)';
const money = new RegExp(`(\\d[\\d.,]*|${numbers}) ?(Euro|Cent|€)`, 'iu');
const time = new RegExp(`(?<!\\p{L})(\\d+|${numbers}) ${span}(?!\\p{L})`, 'iu');
const single = new RegExp(`(binnen|innerhalb|spätestens|bis zu) (von )?(ein\\p{L}*) ${span}(?!\\p{L})`, 'iu');
/** An age is no deadline: "ab 16 Jahren", "unter 18 Jahren". */
const age = /(ab|unter|über|mit|bis) \d+ Jahren?/giu;

/** Sums of money, deadlines and spans of time come from data. What a label or message quotes stays as it is. */
export const takesAmountsFromData: PageRule = ({ file, prose }) =>
  prose.blocks.flatMap(({ runs, line, kind }) =>
    runs.flatMap(({ text, role }): Complaint[] => {
      if (role === 'label' || kind === 'heading') return [];
      const [found] = typedAmount(text.replace(age, '')) ?? [];
      if (!found) return [];
      return [{ file, line, found: text.trim(), remedy: `„${found}“ gehört in die Daten: <Betrag id="…" />.` }];
    }),
  );

const typedAmount = (text: string): RegExpExecArray | null => money.exec(text) ?? time.exec(text) ?? single.exec(text);

const hedge =
  /(?<!\p{L})(meist|etwa|zuletzt|ändern|je nach|oft|derzeit|Stand|rund|in der Regel|vielleicht|ungefähr|[fF]ragen Sie|früher)(?!\p{L})/u;

/** What is reconstructed or may have changed is told with a word that says so, in the same chapter. */
export const hedgesDoubt: PageRule = ({ file, prose }, { amounts, texts }) =>
  chapters(prose.blocks).flatMap((chapter) => {
    const text = chapter.map((block) => textOf(block, texts)).join(' ');
    if (hedge.test(text)) return [];
    return chapter.flatMap(({ runs, line }) =>
      runs.flatMap(({ role, id = '' }) => (role === 'amount' ? doubtful(file, line, id, amounts[id]) : [])),
    );
  });

const doubtful = (file: string, line: number, id: string, amount: Amount | undefined): Complaint[] => {
  if (!amount)
    return [{ file, line, found: id, remedy: 'Diesen Betrag gibt es nicht. Sehen Sie in content/betraege/ nach.' }];
  if (amount.certainty === 'B') return [];
  const remedy = `Unsicher (${amount.certainty}): im selben Kapitel „meist“, „zuletzt“, „kann sich ändern“ oder Ähnliches sagen.`;
  return [{ file, line, found: `${id}: ${amount.text}`, remedy }];
};

const chapters = (blocks: readonly Block[]): Block[][] => {
  const found: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') found.push([]);
    found.at(-1)?.push(block);
  }
  return found;
};
