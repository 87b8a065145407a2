import type { Complaint } from './complaint.ts';
import type { LessonFile } from './content-files.ts';
import type { Prose } from './prose.ts';
import type { LessonRule, Village } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import { syllables } from './formulas.ts';

/** What holds for a lesson explained more simply: chapter for chapter, one sentence a line, long words split by a middle dot. */
export const isEasy: LessonRule = (lesson, village) =>
  lesson.easy
    ? [...sameChapters(lesson, village), ...oneSentencePerLine(lesson), ...splitsCompounds(lesson, village)]
    : [];

const chapters = ({ blocks }: Prose): number =>
  blocks.filter(({ kind, depth }) => kind === 'heading' && depth === 2).length;

/** The switch between both versions leads to the chapter with the same number. */
const sameChapters = ({ id, file, prose }: LessonFile, { lessons }: Village): Complaint[] => {
  const full = lessons.find((other) => other.id === id && !other.easy);
  if (full && chapters(full.prose) === chapters(prose)) return [];
  const wanted = full ? chapters(full.prose) : 0;
  return [
    {
      file,
      line: 1,
      found: `${chapters(prose)} Kapitel`,
      remedy: `lektion.mdx hat ${wanted}. Beide gehen denselben Weg.`,
    },
  ];
};

const oneSentencePerLine = ({ file, prose }: LessonFile): Complaint[] =>
  prose.blocks.flatMap(({ kind, runs, line }) => {
    if (kind !== 'text') return [];
    const text = runs.map(({ text: part, role }) => (role === 'label' ? '…' : part)).join('');
    const crowded = text.split('\n').find((one) => /[.!?] +\p{L}/u.test(one.replace(/\d\. /g, '')));
    return crowded ? [{ file, line, found: crowded, remedy: 'Jeder Satz steht in einer eigenen Zeile.' }] : [];
  });

const splitsCompounds = ({ file, prose }: LessonFile, village: Village): Complaint[] =>
  prose.blocks.flatMap((block) => {
    const own = { ...block, runs: block.runs.filter(({ role }) => role !== 'label') };
    const words = sentencesOf(own, village.texts).flatMap(({ text }) => text.match(/[\p{L}·-]+/gu) ?? []);
    const long = words.filter((word) => isLongCompound(word, village));
    return long.map((found) => ({
      file,
      line: block.line,
      found,
      remedy: 'Ein Punkt in der Mitte teilt das lange Wort: Wahl·Brief.',
    }));
  });

const isLongCompound = (word: string, { isWord }: Pick<Village, 'isWord'>): boolean => {
  if (word.length <= 12 || syllables(word) < 3 || !/^\p{Lu}[^·-]*$/u.test(word)) return false;
  return Array.from(word, (_, index) => index).some((index) => {
    if (index < 4 || word.length - index < 4) return false;
    const left = word.slice(0, index);
    const right = word.slice(index);
    const joint = [left, left.replace(/(s|n|en|es)$/, '')].some((part) => part.length >= 3 && isNoun(part, isWord));
    return joint && isNoun(right, isWord);
  });
};

const isNoun = (part: string, isWord: (word: string) => boolean): boolean =>
  isWord(part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
