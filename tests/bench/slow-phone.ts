import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** 1.6 Mbit/s down, 150 ms there and back, a sixth of this machine's speed: a cheap phone on a village's mobile network. */
export const line = { bytesPerSecond: 200_000, latency: 150 };
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
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bytesPerSecond,
    uploadThroughput: line.bytesPerSecond / 2,
  });
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
