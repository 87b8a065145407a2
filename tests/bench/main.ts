import { chromium } from '@playwright/test';
import { installedBrowser, quietBrowser } from '../../src/commands/find-browser.ts';
import { readOptions } from './options.ts';
import { type Row, skippedRow } from './rows.ts';
import { measureEdit } from './sections/edit.ts';
import { measureHeap } from './sections/heap.ts';
import { measureKeys } from './sections/keys.ts';
import { measureLesson } from './sections/lesson.ts';
import { measureOffline } from './sections/offline.ts';
import { measureScale } from './sections/scale.ts';
import { measureUsable } from './sections/usable.ts';
import { measureWeight } from './sections/weight.ts';
import { type Bench, serveAll } from './served.ts';

const sections: Readonly<Record<string, (bench: Bench) => Promise<Row[]>>> = {
  weight: measureWeight,
  lesson: measureLesson,
  exercise: measureUsable,
  keys: measureKeys,
  heap: measureHeap,
  offline: measureOffline,
  edit: measureEdit,
  scale: measureScale,
};

/** A section that breaks down is told as such; the others still run. */
const run = async (name: string, bench: Bench): Promise<Row[]> => {
  console.log(`Measuring ${name} …`);
  try {
    return (await sections[name]?.(bench)) ?? [];
  } catch (error) {
    return [skippedRow(name, (error as Error).message.split('\n')[0] ?? '')];
  }
};

const options = readOptions(process.argv.slice(2), Object.keys(sections), ['scale']);
const executablePath = installedBrowser();
const browser = await chromium.launch({ args: quietBrowser(), ...(executablePath ? { executablePath } : {}) });
const { bench, stop } = await serveAll(browser, options.rounds, options.lessons);
const rows: Row[] = [];
for (const name of options.only) rows.push(...(await run(name, bench)));
await stop();
await browser.close();
console.table(Object.fromEntries(rows.map(({ what, ...rest }) => [what, rest])));
