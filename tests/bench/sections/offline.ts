import type { Browser } from '@playwright/test';
import { siteFolder } from '../../../src/commands/build-site.ts';
import { waitUntilStored } from '../../offline/served-site.ts';
import { limitRow, type Row } from '../rows.ts';
import type { Bench } from '../served.ts';
import { serveSlowly } from '../slow-line.ts';
import { addLessons, buildVillage, copyProject, removeProject } from '../village.ts';

interface Install {
  readonly seconds: number;
  readonly bytes: number;
  readonly files: number;
}

/** From the request for the worker until the last file has arrived. */
const install = async (browser: Browser, folder: string): Promise<Install> => {
  const slow = await serveSlowly(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${slow.origin}/`);
  await waitUntilStored(page);
  await context.close();
  await slow.stop();
  const start = slow.sent.find(({ path }) => path === '/sw.js')?.asked ?? 0;
  const files = slow.sent.filter(({ asked }) => asked >= start);
  const end = Math.max(...files.map(({ arrived }) => arrived));
  return {
    seconds: (end - start) / 1000,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files: files.length,
  };
};

const rowsOf = (what: string, { seconds, bytes, files }: Install, isTarget: boolean): Row[] => [
  limitRow(`${what}: until all is stored (${files} files)`, seconds, 's', isTarget ? 8 : undefined),
  limitRow(`${what}: over the line`, bytes / 1000, 'kB', isTarget ? 700 : undefined),
];

const villageRows = async (browser: Browser, lessons: number): Promise<Row[]> => {
  const folder = copyProject();
  try {
    addLessons(folder, lessons);
    const { site } = await buildVillage(folder, 'dist');
    return rowsOf(`offline, ${lessons} lessons`, await install(browser, site), true);
  } finally {
    removeProject(folder);
  }
};

/** The first install on the slow line: of the site as it is, and with `--lessons=200` of a generated village. */
export const measureOffline = async ({ browser, lessons }: Bench): Promise<Row[]> => [
  ...rowsOf('offline, this site', await install(browser, siteFolder), false),
  ...(lessons > 0 ? await villageRows(browser, lessons) : []),
];
