import { type Browser, test as base, type Page, type WorkerInfo } from '@playwright/test';

/** How somebody looks at a page. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: 'reduce' | 'no-preference';
}

const phone: View = { width: 360, height: 740, colorScheme: 'light', reducedMotion: 'no-preference' };

const openTab = async (browser: Browser, { project }: WorkerInfo, javaScriptEnabled: boolean): Promise<Page> => {
  const { baseURL = '', locale = 'de-DE', timezoneId = 'Europe/Berlin' } = project.use;
  const context = await browser.newContext({ baseURL, locale, timezoneId, serviceWorkers: 'block', javaScriptEnabled });
  // An empty page has no storage, and says so with an error.
  await context.addInitScript(() => location.protocol.startsWith('http') && sessionStorage.clear());
  return context.newPage();
};

/**
 * `tab` is one tab for all tests of a worker, `silentTab` another one without script. Opening a tab takes longer than most pages do, so
 * tests that only look at a page share one; it forgets at every page what the page before has stored. Tests that go on from one page to
 * the next, reload, or need a tab of their own take Playwright's `page`.
 */
export const test = base.extend<object, { tab: Page; silentTab: Page }>({
  tab: [async ({ browser }, use, worker) => use(await openTab(browser, worker, true)), { scope: 'worker' }],
  silentTab: [async ({ browser }, use, worker) => use(await openTab(browser, worker, false)), { scope: 'worker' }],
});

const withoutPlace = (address: string): string => address.replace(/^https?:\/\/[^/]+|#.*/g, '');

/** Opens a page afresh, also where only the part behind `#` differs from the page before. */
export const visit = async (tab: Page, path: string, view: Partial<View> = {}): Promise<void> => {
  const { width, height, colorScheme, reducedMotion } = { ...phone, ...view };
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ colorScheme, reducedMotion });
  if (withoutPlace(tab.url()) === withoutPlace(path)) await tab.goto('about:blank');
  await tab.goto(path);
};
