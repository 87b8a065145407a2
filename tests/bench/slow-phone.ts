import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** A sixth of this machine's speed: a cheap phone. Its line is `slow-line.ts`. */
const slowdown = 6;

export interface SlowPhone {
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

/** Makes a page that is already open as slow as that phone. */
export const slowDown = async (cdp: CDPSession): Promise<void> => {
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
};

/** A fresh phone without anything stored. Service workers stay out: their install would share the line. `init` runs before each page's own scripts. */
export const openSlowPhone = async (browser: Browser, ...init: readonly (() => void)[]): Promise<SlowPhone> => {
  const context = await newPhone(browser);
  for (const script of init) await context.addInitScript(script);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await slowDown(cdp);
  return { page, cdp, close: () => context.close() };
};

export const newPhone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', locale: 'de-DE' });
