import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorLines } from './build-site.ts';
import { compressSite } from './compress.ts';
import { findBrowser } from './find-browser.ts';
import { runTool } from './run-tool.ts';

/** Measures the site against hand-written pages in the same run; see tests/bench/README.md. Asserts nothing. */
const given = process.env['SITE_DIR'];
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const site = join(scratch, 'site');

/** A copy is measured: compressed files beside a site under test would outlive its pages. */
const prepare = async (): Promise<void> => {
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`SITE_DIR names ${given}, which does not exist.`);
    cpSync(given, site, { recursive: true });
  } else {
    console.log('Building the site …');
    const { ok, output } = await runTool('astro', ['build', '--outDir', site]);
    if (!ok) throw new Error(`The build failed: ${errorLines(output)} (\`npm run build\` shows everything.)`);
  }
  await compressSite(site);
};

try {
  await prepare();
  const env = { SITE_DIR: site, CHROMIUM_PATH: await findBrowser() };
  const { ok } = await runTool('node', ['tests/bench/main.ts', ...process.argv.slice(2)], { show: true, env });
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
