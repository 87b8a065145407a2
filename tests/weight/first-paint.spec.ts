import { expect, type Page, test } from '@playwright/test';
import { watchPaint } from '../bench/probes.ts';
import { lessons, pageTypes } from './site-pages.ts';

/**
 * What is asked for until the largest paint, in order; the page itself first. Scripts get no answer: whether what they import comes before
 * the paint as well depends on the machine, and `npm run bench` measures it.
 */
const askedBeforePaint = async (page: Page, path: string): Promise<string[]> => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(watchPaint);
  await page.route(/\.js$/, () => undefined);
  await page.goto(path, { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => window.paint.lcp)).toBeGreaterThan(0);
  return asked;
};

for (const path of lessons()) {
  test(`${path} needs at most 4 requests before its largest paint`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const asked = await askedBeforePaint(page, path);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(4);
  });
}

/** Lets the fonts come after the first paint, as they do on a slow line: what jumps then jumps for many. */
const delayFonts = (page: Page): Promise<unknown> =>
  page.route(/\.woff2$/, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });

for (const width of [360, 1280])
  for (const path of pageTypes()) {
    test(`nothing on ${path} moves at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.addInitScript(watchPaint);
      await delayFonts(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);
      const { shift, moved } = await page.evaluate(() => window.paint);
      expect(shift, moved.join('\n')).toBe(0);
    });
  }
