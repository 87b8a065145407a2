import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runTool } from './run-tool.ts';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const given = (): string | undefined => {
  const path = process.env['CHROMIUM_PATH'];
  if (path !== undefined && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return path;
};

const playwrightsOwn = (): string | undefined => [chromium.executablePath()].find((path) => existsSync(path));

/** A browser that is already here, or nothing. Order: `CHROMIUM_PATH`, Playwright's own, the system's. Throws when `CHROMIUM_PATH` is wrong. */
export const installedBrowser = (): string | undefined =>
  given() ?? playwrightsOwn() ?? systemBrowsers.find((path) => existsSync(path));

const attempts: readonly (readonly [string, ...string[]][])[] = [
  [['playwright', 'install', '--with-deps', 'chromium']],
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium'],
  ],
];

const isRoot = (): boolean => process.getuid?.() === 0;

const possible = ([command]: readonly [string, ...string[]]): boolean => command !== 'apt-get' || isRoot();

/**
 * Finds a Chromium, or installs one: Playwright's own first, then the distribution's when run as root. Resolves to its path; rejects with
 * one sentence that says what to do.
 */
export const findBrowser = async (): Promise<string> => {
  const here = installedBrowser();
  if (here) return here;
  console.log('There is no Chromium on this machine yet; installing one …');
  for (const steps of attempts) {
    for (const [command, ...args] of steps.filter(possible)) await runTool(command, args);
    const found = installedBrowser();
    if (found) return found;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed; install it (`sudo apt-get install chromium`) or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
};

/**
 * Arguments of a browser that only looks at our pages: it fetches nothing for itself, and does not load its own suggestions for the
 * address bar into every window, which take more of a small machine than most pages. Root runs without a sandbox.
 */
export const quietBrowser = (): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
