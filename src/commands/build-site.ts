import { runTool } from './run-tool.ts';

/** Where commands build to and serve from; `SITE_DIR` names another folder. */
export const siteFolder = process.env['SITE_DIR'] ?? 'dist';

const noise = /^\s*(at |\d\d:\d\d:\d\d|$)/;
const heading = /^\s*(Hint|Error reference|Location|Stack trace):/;
const prefix = /^(.*\[ERROR\]\s*)?(\[build\] Caught error rendering \S+ )?(Error: )?/;

/** Lines outside Astro's hints, links and stack: what is wrong, and where. */
const telling = (lines: readonly string[]): string[] => {
  let section = '';
  return lines.filter((line) => {
    const [, name] = heading.exec(line) ?? [];
    section = name ?? section;
    return !name && (section === '' || section === 'Location');
  });
};

/** First lines a person can act on: the error and its place, each said once; no hints, no stack. */
export const errorLines = (output: string): string => {
  const lines = output.split('\n');
  const start = lines.findIndex((line) => /\[ERROR\]|^\s*\[?\w*Error\b/.test(line));
  const told = telling(lines.slice(Math.max(start, 0)))
    .map((line) => line.replace(prefix, '').replaceAll('**', '').trim())
    .filter((line) => !noise.test(line));
  return [...new Set(told)].slice(0, 6).join('\n');
};

/** Builds the site into `siteFolder`. Resolves to a sentence for the person when the build failed, otherwise to nothing. */
export const buildSite = async (show = false): Promise<string | undefined> => {
  const { ok, output } = await runTool('astro', ['build', '--outDir', siteFolder], { show });
  return ok ? undefined : `The build failed:\n${errorLines(output)}\n(\`npm run build\` shows everything.)`;
};
