import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start and length in microseconds; only whole events have a length. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** What runs a page's script, rendering in microtasks included. Not `EventDispatch`: the browser's own editing of the text lies in it. */
const scripted = ['FunctionCall', 'v8.callFunction', 'RunMicrotasks', 'EvaluateScript'];

/** Milliseconds covered by at least one of the events: they lie inside each other. */
const covered = (events: readonly TraceEvent[]): number => {
  let [total, end] = [0, 0];
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    total += Math.max(ts + dur - Math.max(ts, end), 0);
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
};

/**
 * Milliseconds of script on the main thread of the page while `action` presses keys. From a trace, because the browser's own sum
 * (`ScriptDuration`) leaves out microtasks, and Preact renders in one.
 */
export const scriptTime = async (browser: Browser, page: Page, action: () => Promise<void>): Promise<number> => {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', 'v8.execute'] });
  await action();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const key = trace.traceEvents.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  if (!key) throw new Error('The trace shows no key.');
  const isOurs = ({ name, ph, pid, tid }: TraceEvent): boolean =>
    ph === 'X' && pid === key.pid && tid === key.tid && scripted.includes(name);
  return covered(trace.traceEvents.filter(isOurs));
};
