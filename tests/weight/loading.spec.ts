import { expect, type Page } from '@playwright/test';
import { watchPaint } from '../bench/probes.ts';
import { test, visit } from '../tab.ts';
import { pageKinds, pageTypes } from './site-pages.ts';

/** Lets the fonts come after the first paint, as they do on a slow line: what jumps then jumps for many. Nothing comes from the cache. */
const delayFonts = (tab: Page): Promise<unknown> =>
  tab.route(/\.woff2$/, async (route) => {
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });

/** Tabs that hold fonts back and watch what moves. */
const watched = new WeakSet<Page>();
const watch = async (tab: Page): Promise<void> => {
  if (watched.has(tab)) return;
  watched.add(tab);
  await tab.addInitScript(watchPaint);
  await delayFonts(tab);
};

/** Opens a page and waits until everything it asks for is there and two more pictures of it have been drawn. */
const load = async (tab: Page, path: string, width: number): Promise<void> => {
  await watch(tab);
  await visit(tab, path, { width });
  await tab.evaluate(() => document.fonts.ready);
  await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
};

const events = ['console', 'pageerror', 'request'];

/** What the browser complains about, and whom else it asks, while `action` runs. */
const heard = async (tab: Page, own: string, action: () => Promise<void>): Promise<string[]> => {
  const all: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && all.push(message.text()));
  tab.on('pageerror', (error) => all.push(error.message));
  tab.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(data|about):/.test(request.url())) all.push(`asks ${request.url()}`);
  });
  await action().finally(() => Promise.all(events.map((event) => tab.removeAllListeners(event))));
  return all;
};

const policyOf = (tab: Page): Promise<string | null> =>
  tab.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');

const expectStill = async (tab: Page): Promise<void> => {
  const { shift, moved } = await tab.evaluate(() => window.paint);
  expect(shift, moved.join('\n')).toBe(0);
};

for (const path of pageTypes()) {
  test(`${path} keeps the policy, asks no other server, and nothing on it moves at 360 px`, async ({
    tab,
    baseURL,
  }) => {
    expect(await heard(tab, baseURL ?? '', () => load(tab, path, 360))).toEqual([]);
    await expectStill(tab);
    const policy = await policyOf(tab);
    for (const rule of ["default-src 'none'", "form-action 'none'", "connect-src 'self'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe-inline');
  });
}

for (const path of pageKinds())
  test(`nothing on ${path} moves at 1280 px`, async ({ tab }) => {
    await load(tab, path, 1280);
    await expectStill(tab);
  });
