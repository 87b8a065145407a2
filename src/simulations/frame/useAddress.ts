import { useEffect, useRef } from 'preact/hooks';

/** The browser's Back and Forward, and links within the page, call `follow`. */
export function useAddress(follow: () => void): void {
  const latest = useLatest(follow);
  useEffect(() => {
    const onMove = () => latest.current();
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, []);
}

/** Calls `save` when the page is left or put away. */
export function useSavedOnHide(save: () => void): void {
  const latest = useLatest(save);
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && latest.current();
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, []);
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
