import type { Definition } from '../definition.ts';
import { placeOf } from './address.ts';
import type { Store } from './practice.ts';
import { firstPlace } from './start.ts';

/** The browser's Back and Forward, and links within the page, lead to a place; the run is kept when the page is left or put away. */
export function followPage(definition: Definition, store: Store): void {
  addEventListener('popstate', () => {
    const named = placeOf(location.hash) ?? (location.hash === '' ? firstPlace(definition) : undefined);
    if (named) store.follow(named);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') store.save();
  });
  addEventListener('pagehide', store.save);
}
