import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Complaint } from './complaint.ts';
import { type LessonFile, root } from './content-files.ts';
import type { Tag } from './prose.ts';
import type { LessonRule } from './rule.ts';
import { wordsOf } from './sentences.ts';

/** How every lesson ends. */
const endings = ['Zwei Fragen zum Schluss', 'In echt erledigen', 'Wer hilft mir', 'Wenn Sie jemandem helfen'];

const headings = ({ prose }: LessonFile): string[] =>
  prose.blocks
    .filter(({ kind, depth }) => kind === 'heading' && depth === 2)
    .map(({ runs }) => runs.map(({ text }) => text).join(''));

const tagsNamed = ({ prose }: LessonFile, name: string): Tag[] => prose.tags.filter((tag) => tag.name === name);

const about = ({ file }: LessonFile, found: string, remedy: string, line = 1): Complaint => ({
  file,
  line,
  found,
  remedy,
});

/** The parts every lesson has: its ending, a drawing, two questions with both outcomes, its exercise. */
export const hasItsParts: LessonRule = (lesson) => [
  ...endsWell(lesson),
  ...hasTwoQuestions(lesson),
  ...hasDrawing(lesson),
  ...embedsExercise(lesson),
  ...hasLength(lesson),
];

const endsWell = (lesson: LessonFile): Complaint[] => {
  const last = headings(lesson).slice(-endings.length);
  if (last.join() === endings.join()) return [];
  return [about(lesson, last.join(' · '), `Die letzten Überschriften heißen: ${endings.join(' · ')}.`)];
};

const hasTwoQuestions = (lesson: LessonFile): Complaint[] => {
  const questions = tagsNamed(lesson, 'Frage');
  const answers = tagsNamed(lesson, 'Antwort');
  const right = answers.filter(({ attributes }) => 'richtig' in attributes);
  const silent = answers.filter(({ attributes }) => !attributes['erklaerung']);
  return [
    ...(questions.length === 2 ? [] : [about(lesson, `${questions.length} Fragen`, 'Es sind genau zwei <Frage>.')]),
    ...(right.length >= 2 && answers.length - right.length >= 2
      ? []
      : [about(lesson, 'Antworten', 'Jede Frage hat eine Antwort, die passt, und eine, die weiterhilft.')]),
    ...silent.map(({ line }) => about(lesson, 'Antwort ohne erklaerung', 'Jede Antwort erklärt sich.', line)),
  ];
};

const hasDrawing = (lesson: LessonFile): Complaint[] => {
  const drawings = tagsNamed(lesson, 'Zeichnung');
  const bare = [...drawings, ...tagsNamed(lesson, 'img')].filter(({ attributes }) => !described(attributes));
  const file = join(dirname(lesson.file), 'bild.svg');
  return [
    ...(drawings.length > 0
      ? []
      : [about(lesson, 'keine Zeichnung', 'Eine <Zeichnung text="…" /> nach der Einleitung.')]),
    ...bare.map(({ line, name }) => about(lesson, `<${name}>`, 'Sagen Sie in einem Satz, was zu sehen ist.', line)),
    ...(existsSync(join(root, file)) ? [] : [about(lesson, file, 'Diese Zeichnung fehlt.')]),
  ];
};

const described = ({ text = '', alt = '' }: Tag['attributes']): boolean => wordsOf(text || alt).length >= 4;

const embedsExercise = (lesson: LessonFile): Complaint[] => {
  const named = lesson.data['exercise'];
  const used = tagsNamed(lesson, 'Uebung').map(({ attributes }) => attributes['id']);
  if (typeof named !== 'string' || used.includes(named)) return [];
  return [about(lesson, `exercise: ${named}`, `<Uebung id="${named}" /> fehlt im Text.`)];
};

const hasLength = (lesson: LessonFile): Complaint[] => {
  const lines = lesson.source.split('\n').length - 1;
  if (lesson.easy || (lines >= 40 && lines <= 150)) return [];
  return [about(lesson, `${lines} Zeilen`, 'Eine Lektion hat 40 bis 150 Zeilen.')];
};

/** Sources, each with a title, and the day they were looked at. */
export const namesSources: LessonRule = (lesson) => {
  const { sources, checked } = lesson.data as {
    sources?: { title?: string; url?: string; date?: string }[];
    checked?: string;
  };
  const undated = checked
    ? []
    : [about(lesson, 'checked fehlt', 'Der Tag der Prüfung gehört in den Kopf: checked: 2026-11-24.')];
  if (lesson.easy) return undated;
  const none = (sources ?? []).length > 0 ? [] : [about(lesson, 'keine Quelle', 'Jede Lektion nennt ihre Quellen.')];
  const bare = (sources ?? []).filter(({ title, url, date }) => !title || !(url || date));
  return [
    ...undated,
    ...none,
    ...bare.map(({ title = '?' }) => about(lesson, title, 'Eine Quelle hat Titel und Adresse oder Datum.')),
  ];
};
