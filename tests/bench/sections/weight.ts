import { contentParts, engineParts } from '../../weight/engine.ts';
import { itemised, partsOf, sum } from '../../weight/page-files.ts';
import { limitRow, type Row } from '../rows.ts';
import { exercise, lesson } from '../served.ts';

/** Bytes of the lesson and of the engine, with what they consist of. */
export const measureWeight = async (): Promise<Row[]> => {
  const [page, engine] = [partsOf(lesson), engineParts(exercise)];
  console.log(`\nLesson page, bytes:\n${itemised(page)}`);
  console.log(`\nEngine and kinds, bytes:\n${itemised(engine)}`);
  console.log(`\nContent of the exercise page, bytes (not counted above):\n${itemised(contentParts(exercise))}\n`);
  return [
    limitRow('lesson: page, style and script, gzip', sum(page, 'gzip') / 1000, 'kB', 14),
    limitRow('lesson: page, style and script, brotli', sum(page, 'brotli') / 1000, 'kB'),
    limitRow('exercise: engine and kinds, gzip', sum(engine, 'gzip') / 1000, 'kB', 15),
    limitRow('exercise: engine and kinds, brotli', sum(engine, 'brotli') / 1000, 'kB'),
  ];
};
