import { installDrive } from '../drive.ts';
import { answerAtOnce } from '../probes.ts';
import { factRow, limitRow, median, type Row, ratioRow } from '../rows.ts';
import { type Bench, exercise } from '../served.ts';
import { openSlowPhone } from '../slow-phone.ts';

interface Seen {
  /** The first control is painted. */
  readonly painted: number;
  /** The first control stands in the page, and the page's script is in charge of it; perhaps nothing is to be seen yet. */
  readonly taken: number;
  /** What was entered the moment the control appeared is known to the script: "Weiter" goes on, which it does not without it. */
  readonly kept: boolean;
}

const open = async ({ browser }: Bench, address: string): Promise<Seen> => {
  const { page, close } = await openSlowPhone(browser, answerAtOnce, installDrive);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.usable?.taken !== undefined && window.usable.painted !== undefined);
  const { there = 0, painted = 0, taken = 0 } = await page.evaluate(() => window.usable);
  const kept = await page.evaluate(() => window.drive.forward().then(Boolean, () => false));
  await close();
  return { painted, taken: Math.max(there, taken), kept };
};

const usable = ({ painted, taken }: Seen): number => Math.max(painted, taken);
const pick = (all: readonly Seen[], value: (one: Seen) => number): number => median(all.map(value));

/** From the tap on the link until the first control can be seen and is in the hands of the exercise, against the form by hand in Preact and in plain script. */
export const measureUsable = async (bench: Bench): Promise<Row[]> => {
  const { product, reference } = bench;
  const [own, preact, plain]: [Seen[], Seen[], Seen[]] = [[], [], []];
  for (let round = 0; round < bench.rounds; round++) {
    own.push(await open(bench, product + exercise));
    preact.push(await open(bench, `${reference}/preact/`));
    plain.push(await open(bench, `${reference}/formular/`));
  }
  return [
    ratioRow('exercise: usable, against Preact by hand', pick(own, usable), pick(preact, usable), 'ms', 1.15),
    ratioRow('exercise: usable, against plain script', pick(own, usable), pick(plain, usable), 'ms'),
    ratioRow(
      'exercise: script in charge, painted or not, against Preact by hand',
      pick(own, ({ taken }) => taken),
      pick(preact, ({ taken }) => taken),
      'ms',
    ),
    limitRow(
      'exercise: first field can be seen and filled in',
      pick(own, ({ painted }) => painted),
      'ms',
    ),
    factRow(
      'exercise: an answer given before the script is kept',
      own.every(({ kept }) => kept),
    ),
  ];
};
