/** `npm run content -- [lesson …]`: a table of measures, one line per lesson, then every complaint. Ends with 1 when there is one. */
import { inWords } from './complaint.ts';
import { type LessonFile, type Page, pageFiles, termFiles } from './content-files.ts';
import { measuresOf } from './reading.ts';
import type { Village } from './rule.ts';
import { judgeLesson, judgePage } from './rules.ts';
import { loadVillage } from './village.ts';

const wanted = process.argv.slice(2);
const village = loadVillage();
const lessons = village.lessons.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const others: Page[] = [...termFiles(), ...pageFiles()].filter(
  ({ file }) => wanted.length === 0 || wanted.some((name) => file.endsWith(`/${name}.md`)),
);

const row = (lesson: LessonFile, { texts }: Village): Record<string, string | number> => {
  const { sentences, words, mean, longest, amstad, lix, wiener } = measuresOf(lesson, { texts });
  const [a, l, w, m] = [amstad.toFixed(0), lix.toFixed(0), wiener.toFixed(1), mean.toFixed(1)];
  const complaints = judgeLesson(lesson, village).length;
  const name = lesson.id + (lesson.easy ? ' (einfach)' : '');
  return { lesson: name, words, sentences, mean: m, longest, Amstad: a, LIX: l, Wiener: w, complaints };
};

console.table(lessons.map((lesson) => row(lesson, village)));
const complaints = [
  ...lessons.flatMap((lesson) => judgeLesson(lesson, village)),
  ...others.flatMap((page) => judgePage(page, village)),
];
for (const complaint of complaints) console.log(inWords(complaint));
console.log(`${lessons.length} lessons, ${others.length} other pages, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;
