import type { CDPSession, Page } from '@playwright/test';
import { installDrive } from '../drive.ts';
import { type Answers, playStep, readExemplar, ready } from '../play.ts';
import { limitRow, type Row } from '../rows.ts';
import { type Bench, exercise } from '../served.ts';
import { newPhone } from '../slow-phone.ts';

const warmUp = 5;
const runs = 50;

const usedHeap = async (cdp: CDPSession): Promise<number> => {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
};

const playThrough = async (page: Page, steps: readonly string[], answers: Answers, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) {
    for (const step of steps) await playStep(page, step, answers);
    await page.evaluate(() => window.drive.tap('Von vorn'));
  }
};

/** What one complete run leaves behind in the page, over fifty runs in the same page without a reload. */
export const measureHeap = async ({ browser, product }: Bench): Promise<Row[]> => {
  const { answers, steps } = await readExemplar(product);
  const context = await newPhone(browser);
  await context.addInitScript(installDrive);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(product + exercise);
  await ready(page);
  await playThrough(page, steps, answers, warmUp);
  const before = await usedHeap(cdp);
  await playThrough(page, steps, answers, runs);
  const after = await usedHeap(cdp);
  await context.close();
  return [limitRow('exercise: heap left per complete run', (after - before) / runs / 1024, 'KiB', 2)];
};
