/** What runs inside a measured page, before its own scripts. Each probe is one function without anything from outside, for `addInitScript`. */

export interface Paint {
  /** Time of the largest paint so far, in ms. */
  lcp: number;
  /** Sum of all layout shifts that no input caused. */
  shift: number;
  /** What moved, for the person who mends it. */
  moved: string[];
}

export interface Usable {
  /** The first control stood in the page, in ms. */
  there?: number;
  /** The first picture that shows it was drawn, in ms. */
  painted?: number;
  /** The page's script was in charge of it, in ms: the exercise and both references then set `data-running`. */
  taken?: number;
}

declare global {
  interface Window {
    paint: Paint;
    usable: Usable;
  }
}

/** Observes the largest paint and layout shifts: `window.paint`. */
export const watchPaint = (): void => {
  const paint: Paint = { lcp: 0, shift: 0, moved: [] };
  window.paint = paint;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) paint.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      paint.shift += entry.value;
      for (const { node } of entry.sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        paint.moved.push(`${element?.localName}.${element?.className}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Answers the first control of an exercise the moment it exists, and notes when it is painted and when a script takes over: `window.usable`. */
export const answerAtOnce = (): void => {
  window.usable = {};
  const watch = new MutationObserver(() => {
    const control = document.querySelector<HTMLSelectElement>('[data-root] select');
    if (control?.options[1] && window.usable.there === undefined) {
      window.usable.there = performance.now();
      const painted = () => {
        window.usable.painted = performance.now();
      };
      requestAnimationFrame(() => setTimeout(painted));
      control.selectedIndex = 1;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (document.documentElement?.dataset['running']) {
      window.usable.taken = performance.now();
      watch.disconnect();
    }
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-running'] });
};
