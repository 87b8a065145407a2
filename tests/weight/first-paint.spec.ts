import { expect, type Page, test } from '@playwright/test';
import { watchPaint } from '../bench/probes.ts';
import { slowDown } from '../bench/slow-phone.ts';
import { exercises, lessons, pageTypes } from './site-pages.ts';

test.use({ serviceWorkers: 'block' });

/** What is asked for before the largest paint, in order; the page itself first. */
const askedBeforePaint = async (page: Page, path: string): Promise<string[]> => {
  await page.addInitScript(watchPaint);
  await slowDown(await page.context().newCDPSession(page));
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(() => window.paint.lcp)).toBeGreaterThan(0);
  const resources = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < window.paint.lcp)
      .map(({ name }) => new URL(name).pathname),
  );
  return [path, ...resources];
};

for (const path of ['/', ...lessons(), ...exercises()]) {
  test(`${path} needs at most 4 requests before its largest paint`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 360, height: 740 });
    const asked = await askedBeforePaint(page, path);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(4);
  });
}

for (const width of [360, 1280])
  for (const path of pageTypes()) {
    test(`nothing on ${path} moves at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.addInitScript(watchPaint);
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(300);
      const { shift, moved } = await page.evaluate(() => window.paint);
      expect(shift, moved.join('\n')).toBe(0);
    });
  }
