let last = Number.NEGATIVE_INFINITY;

/** Lets one tap through and ignores a second one within half a second, as a trembling hand makes it. */
export const calm =
  (action: () => void) =>
  (event: Event): void => {
    if (event.timeStamp - last < 500) return;
    last = event.timeStamp;
    action();
  };
