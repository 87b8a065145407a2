import { describe, expect, test } from 'vitest';
import { inWords } from './checker/complaint.ts';
import { pageFiles, termFiles } from './checker/content-files.ts';
import { judgeLesson, judgePage } from './checker/rules.ts';
import { loadVillage } from './checker/village.ts';

const village = loadVillage();

describe.each(village.lessons)('$file', (lesson) => {
  test('is true to the rules of our lessons', () => {
    expect(judgeLesson(lesson, village).map(inWords)).toEqual([]);
  });
});

describe.each([...termFiles(), ...pageFiles()])('$file', (page) => {
  test('is written as plainly as the lessons', () => {
    expect(judgePage(page, village).map(inWords)).toEqual([]);
  });
});
