import { installDrive } from '../drive.ts';
import { answerAtOnce } from '../probes.ts';
import { factRow, limitRow, median, type Row, ratioRow } from '../rows.ts';
import { type Bench, exercise } from '../served.ts';
import { openSlowPhone } from '../slow-phone.ts';

interface Seen {
  /** The first control stood in the page. */
  readonly seen: number;
  /** It stood there and the page's script was in charge of it. */
  readonly usable: number;
  /** What was entered the moment the control appeared is known to the script: "Weiter" goes on, which it does not without it. */
  readonly kept: boolean;
}

const open = async ({ browser }: Bench, address: string): Promise<Seen> => {
  const { page, close } = await openSlowPhone(browser, answerAtOnce, installDrive);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.usable?.taken !== undefined && window.usable.seen !== undefined);
  const { seen = 0, taken = 0 } = await page.evaluate(() => window.usable);
  const kept = await page.evaluate(() => window.drive.forward().then(Boolean, () => false));
  await close();
  return { seen, usable: Math.max(seen, taken), kept };
};

const pick = (all: readonly Seen[], key: 'seen' | 'usable'): number => median(all.map((one) => one[key]));

/** From the tap on the link until the first control is in the hands of the exercise, against the form by hand in Preact and in plain script. */
export const measureUsable = async (bench: Bench): Promise<Row[]> => {
  const { product, reference } = bench;
  const [own, preact, plain]: [Seen[], Seen[], Seen[]] = [[], [], []];
  for (let round = 0; round < bench.rounds; round++) {
    own.push(await open(bench, product + exercise));
    preact.push(await open(bench, `${reference}/preact/`));
    plain.push(await open(bench, `${reference}/formular/`));
  }
  return [
    ratioRow('exercise: usable, against Preact by hand', pick(own, 'usable'), pick(preact, 'usable'), 'ms', 1.15),
    ratioRow('exercise: usable, against plain script', pick(own, 'usable'), pick(plain, 'usable'), 'ms'),
    limitRow('exercise: first field can be seen and filled in', pick(own, 'seen'), 'ms'),
    factRow(
      'exercise: an answer given before the script is kept',
      own.every(({ kept }) => kept),
    ),
  ];
};
