import { existsSync, readFileSync } from 'node:fs';

/** How many tests of one part passed and failed. A part that did not run at all counts as one failure. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
}

const brokenRun: Counts = { passed: 0, failed: 1 };

const read = <Report>(file: string): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;

/** A run that failed without a failing test (a file that does not load, a server that does not start) is a failure too. */
const atLeastOne = (counts: Counts, ok: boolean): Counts =>
  !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/** Counts in the JSON report of Vitest. `ok`: whether the command ended well. */
export const vitestCounts = (file: string, ok: boolean): Counts => {
  const report = read<VitestReport>(file);
  return report ? atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests }, ok) : brokenRun;
};

/** Counts in the JSON report of Playwright; a flaky test passed. `ok`: whether the command ended well. */
export const playwrightCounts = (file: string, ok: boolean): Counts => {
  const report = read<PlaywrightReport>(file);
  if (!report) return brokenRun;
  const { expected, flaky, unexpected } = report.stats;
  return atLeastOne({ passed: expected + flaky, failed: unexpected }, ok);
};

/** Counts of a check that has no tests of its own. */
export const checkCounts = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Sum of all parts. */
export const total = (parts: readonly Counts[]): Counts => ({
  passed: parts.reduce((sum, { passed }) => sum + passed, 0),
  failed: parts.reduce((sum, { failed }) => sum + failed, 0),
});
