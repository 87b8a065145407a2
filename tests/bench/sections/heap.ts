import type { CDPSession, Page } from '@playwright/test';
import { installDrive } from '../drive.ts';
import { type Answers, readExemplar, ready } from '../play.ts';
import { limitRow, type Row } from '../rows.ts';
import { liveNodes, scriptHeap } from '../script-heap.ts';
import { type Bench, exercise } from '../served.ts';
import { newPhone } from '../slow-phone.ts';

const warmUp = 10;
const runs = 50;

const measure = async (cdp: CDPSession): Promise<{ heap: number; nodes: number }> => ({
  heap: await scriptHeap(cdp),
  nodes: await liveNodes(cdp),
});

/** One call for all runs: what the calls themselves leave behind must not count. */
const playThrough = (page: Page, steps: readonly string[], answers: Answers, times: number): Promise<void> =>
  page.evaluate(
    async ([ids, all, count]) => {
      for (let time = 0; time < count; time++) {
        for (const step of ids) {
          await window.drive.fill(step, all);
          await window.drive.forward();
        }
        await window.drive.tap('Von vorn');
      }
    },
    [steps, answers, times] as const,
  );

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
  const before = await measure(cdp);
  await playThrough(page, steps, answers, runs);
  const after = await measure(cdp);
  await context.close();
  return [
    limitRow('exercise: heap left per complete run', (after.heap - before.heap) / runs / 1024, 'KiB', 2),
    limitRow('exercise: nodes left after fifty runs', after.nodes - before.nodes, ''),
  ];
};
