import { expect, type Page, test } from '@playwright/test';
import { watchPaint } from '../bench/probes.ts';
import { easyLessons, lessons } from './site-pages.ts';

/**
 * What is asked for until the largest paint, in order; the page itself first. Scripts get no answer: whether what they import comes before
 * the paint as well depends on the machine, and `npm run bench` measures it.
 */
const askedBeforePaint = async (page: Page, path: string): Promise<string[]> => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(watchPaint);
  await page.route(/\.js$/, () => undefined);
  await page.goto(path, { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => window.paint.lcp)).toBeGreaterThan(0);
  return asked;
};

/** All lessons are built alike: some speak for all. */
for (const path of [...lessons().slice(0, 4), ...easyLessons().slice(0, 1)]) {
  test(`${path} needs at most 4 requests before its largest paint`, async ({ page }) => {
    const asked = await askedBeforePaint(page, path);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(4);
  });
}
