import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Practice, Store } from './practice.ts';

/** A share of the practice; the component is drawn anew only when one of its parts is another one, and `isSeen` while it changes. */
export function useSlice<T extends readonly unknown[]>(
  store: Store,
  select: (practice: Practice) => T,
  isSeen = (_: Practice): boolean => true,
): T {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const shown = useRef<T>();
  shown.current = select(store.practice);
  useLayoutEffect(() => {
    const look = () => isSeen(store.practice) && !isSame(shown.current, select(store.practice)) && redraw(undefined);
    look();
    return store.subscribe(look);
  }, [store]);
  return shown.current;
}

const isSame = (one: readonly unknown[] | undefined, other: readonly unknown[]): boolean =>
  other.every((part, index) => part === one?.[index]);
