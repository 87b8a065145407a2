import { watchPaint } from '../probes.ts';
import { limitRow, median, type Row, ratioRow } from '../rows.ts';
import { type Bench, exercise, lesson } from '../served.ts';
import { openSlowPhone } from '../slow-phone.ts';

interface Seen {
  readonly lcp: number;
  readonly shift: number;
  readonly moved: readonly string[];
  /** Requests begun before the largest paint, the page itself included. */
  readonly requests: number;
}

/** Opens a page on the slow phone and waits until it is at rest. */
const look = async ({ browser }: Bench, address: string): Promise<Seen> => {
  const { page, close } = await openSlowPhone(browser, watchPaint);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => {
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < window.paint.lcp);
    return { ...window.paint, requests: before.length + 1 };
  });
  await close();
  return seen;
};

const lookOften = async (bench: Bench, addresses: readonly string[]): Promise<Seen[][]> => {
  const seen: Seen[][] = addresses.map(() => []);
  for (let round = 0; round < bench.rounds; round++)
    for (const [index, address] of addresses.entries()) seen[index]?.push(await look(bench, address));
  return seen;
};

const medianOf = (seen: readonly Seen[] = [], key: 'lcp' | 'requests' | 'shift'): number =>
  median(seen.map((one) => one[key]));

/** Only a lesson has a limit for its requests; the others are told for orientation. */
const pageRows = (name: string, seen: readonly Seen[] = []): Row[] => {
  const moved = [...new Set(seen.flatMap((one) => one.moved))];
  if (moved.length > 0) console.log(`Moved on the ${name} page: ${moved.join(', ')}`);
  return [
    limitRow(
      `${name}: requests before the largest paint`,
      medianOf(seen, 'requests'),
      '',
      name === 'lesson' ? 4 : undefined,
    ),
    limitRow(`${name}: layout shift`, Math.max(...seen.map(({ shift }) => shift)), '', 0),
  ];
};

/** Largest paint of the lesson against a bare page with the same text; requests and layout shift of the main pages. */
export const measureLesson = async (bench: Bench): Promise<Row[]> => {
  const { product, reference } = bench;
  const pages = { lesson, exercise, start: '/' };
  const addresses = [`${reference}/lektion/`, ...Object.values(pages).map((path) => product + path)];
  const [bare, ...own] = await lookOften(bench, addresses);
  return [
    ratioRow('lesson: largest paint', medianOf(own[0], 'lcp'), medianOf(bare, 'lcp'), 'ms', 1.15),
    ...Object.keys(pages).flatMap((name, index) => pageRows(name, own[index])),
  ];
};
