import { runTool } from './run-tool.ts';

/** Where commands build to and serve from; `SITE_DIR` names another folder. */
export const siteFolder = process.env['SITE_DIR'] ?? 'dist';

const noise = /^\s*(at |\d\d:\d\d:\d\d|Stack trace:|Error reference:|$)/;

/** First lines a person can act on: the error, its hint, its place; no stack. */
export const errorLines = (output: string): string => {
  const lines = output.split('\n');
  const start = lines.findIndex((line) => /\[ERROR\]|^\s*\[?\w*Error\b/.test(line));
  const told = lines.slice(Math.max(start, 0)).map((line) => line.replace(/^.*?\[ERROR\]\s*/, ''));
  const end = told.findIndex((line) => line.includes('Stack trace:'));
  return told
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => !noise.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' ');
};

/** Builds the site into `siteFolder`. Resolves to a sentence for the person when the build failed, otherwise to nothing. */
export const buildSite = async (show = false): Promise<string | undefined> => {
  const { ok, output } = await runTool('astro', ['build', '--outDir', siteFolder], { show });
  return ok ? undefined : `The build failed: ${errorLines(output)} (\`npm run build\` shows everything.)`;
};
