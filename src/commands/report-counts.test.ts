import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCounts, playwrightCounts, total, vitestCounts } from './report-counts.ts';

const report = (content: object): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const vitest = report({ numPassedTests: 7, numFailedTests: 2 });
const clean = report({ numPassedTests: 7, numFailedTests: 0 });
const playwright = report({ stats: { expected: 5, flaky: 1, unexpected: 3 } });

test('reads the totals of both reporters', () => {
  expect(vitestCounts(vitest, false)).toEqual({ passed: 7, failed: 2 });
  expect(playwrightCounts(playwright, false)).toEqual({ passed: 6, failed: 3 });
});

test('counts a run that failed without a failing test', () => {
  expect(vitestCounts(clean, false)).toEqual({ passed: 7, failed: 1 });
});

test('counts a run without a report as one failure', () => {
  expect(vitestCounts('/nowhere.json', true)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightCounts('/nowhere.json', true)).toEqual({ passed: 0, failed: 1 });
});

test('adds up all parts', () => {
  expect(total([checkCounts(true), checkCounts(false), { passed: 7, failed: 2 }])).toEqual({ passed: 8, failed: 3 });
});
