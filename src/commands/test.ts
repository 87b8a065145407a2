import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { findBrowser } from './find-browser.ts';
import { type Counts, checkCounts, playwrightCounts, total, vitestCounts } from './report-counts.ts';
import { runTool } from './run-tool.ts';
import { listen, stop } from './site-server.ts';

interface Part {
  readonly name: string;
  run(): Promise<Counts>;
}

const reports = mkdtempSync(join(tmpdir(), 'digitales-dorf-'));

const freePort = async (): Promise<number> => {
  const probe = createServer();
  const port = await listen(probe, 0);
  await stop(probe);
  return port;
};

const check = async (command: string, ...args: string[]): Promise<Counts> =>
  checkCounts((await runTool(command, args, { show: true })).ok);

const build = async (): Promise<Counts> => {
  const complaint = await buildSite();
  if (complaint) console.error(complaint);
  return checkCounts(complaint === undefined);
};

const unit = async (): Promise<Counts> => {
  const file = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return vitestCounts(file, (await runTool('vitest', args, { show: true })).ok);
};

const browser = async (): Promise<Counts> => {
  const file = join(reports, 'playwright.json');
  try {
    const env = {
      CHROMIUM_PATH: await findBrowser(),
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    };
    const { ok } = await runTool('playwright', ['test', '--reporter=list,json'], { show: true, env });
    return playwrightCounts(file, ok);
  } catch (error) {
    console.error((error as Error).message);
    return checkCounts(false);
  }
};

const parts: readonly Part[] = [
  { name: 'build', run: build },
  { name: 'types: astro', run: () => check('astro', 'check') },
  { name: 'types: tsc', run: () => check('tsc') },
  { name: 'lint', run: () => check('biome', 'lint', '--error-on-warnings') },
  { name: 'format', run: () => check('prettier', '--check', '.') },
  { name: 'unit, content, architecture', run: unit },
  { name: 'browser', run: browser },
];

const results: (Counts & { part: string; seconds: number })[] = [];
for (const { name, run } of parts) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const counts = await run();
  results.push({ part: name, ...counts, seconds: Math.round((Date.now() - start) / 1000) });
}

console.table(results);
const { passed, failed } = total(results);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
