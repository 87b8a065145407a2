import type { CDPSession, Page } from '@playwright/test';
import { installDrive } from '../drive.ts';
import { type Answers, playStep, readExemplar, ready } from '../play.ts';
import { limitRow, median, type Row, ratioRow } from '../rows.ts';
import { scriptTime } from '../script-time.ts';
import { type Bench, exercise } from '../served.ts';
import { openSlowPhone } from '../slow-phone.ts';

interface Cost {
  /** ms of script per key. */
  readonly script: number;
  /** ms of any work on the main thread per key: script, style, layout, paint. */
  readonly task: number;
  /** ms from the tap on "Weiter" to the next step on screen. */
  readonly change: number;
}

const keys = 60;

const busy = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** Twelve digits and twelve times back, again and again: the message under the field changes while somebody types. */
const typeOn = async (page: Page): Promise<void> => {
  await page.locator('[name="hund-chipnummer"]').focus();
  for (let key = 0; key < keys; key++) await page.keyboard.press(key % 24 < 12 ? String(key % 10) : 'Backspace');
  await page.waitForTimeout(300);
};

const open = async ({ browser }: Bench, address: string, answers: Answers): Promise<Cost> => {
  const { page, cdp, close } = await openSlowPhone(browser, installDrive);
  await cdp.send('Performance.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await ready(page);
  const change = (await playStep(page, 'gemeinde', answers)) + (await playStep(page, 'kontakt', answers));
  await page.waitForTimeout(700);
  await page.locator('.kern-nav .kern-btn').first().click();
  await page.waitForTimeout(700);
  const before = await busy(cdp);
  await typeOn(page);
  const task = (await busy(cdp)) - before;
  const script = await scriptTime(browser, page, () => typeOn(page));
  await close();
  return { script: script / keys, task: task / keys, change };
};

const pick = (all: readonly Cost[], key: keyof Cost): number => median(all.map((one) => one[key]));

/** Script per key in the longest step with every message showing, and the change of steps (to "Ihre Angaben" and to "Ihr Hund"). */
export const measureKeys = async (bench: Bench): Promise<Row[]> => {
  const { product, reference } = bench;
  const { answers } = await readExemplar(product);
  const [own, preact, plain]: [Cost[], Cost[], Cost[]] = [[], [], []];
  for (let round = 0; round < bench.rounds; round++) {
    own.push(await open(bench, product + exercise, answers));
    preact.push(await open(bench, `${reference}/preact/`, answers));
    plain.push(await open(bench, `${reference}/formular/`, answers));
  }
  return [
    limitRow('exercise: script per key', pick(own, 'script'), 'ms', 2.6),
    ratioRow('exercise: script per key, against Preact by hand', pick(own, 'script'), pick(preact, 'script'), 'ms'),
    ratioRow('exercise: all work per key, against Preact by hand', pick(own, 'task'), pick(preact, 'task'), 'ms'),
    ratioRow(
      'exercise: two changes of step, against plain script',
      pick(own, 'change'),
      pick(plain, 'change'),
      'ms',
      1.5,
    ),
    ratioRow(
      'exercise: two changes of step, against Preact by hand',
      pick(own, 'change'),
      pick(preact, 'change'),
      'ms',
    ),
  ];
};
