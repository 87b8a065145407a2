/** News of parts that come to a page after its first step: kinds of fields and screens. */
const listeners = new Set<() => void>();

/** Calls back whenever more parts are known. */
export const onArrival = (listener: () => void): void => {
  listeners.add(listener);
};

export const tellArrival = (): void => {
  for (const listener of listeners) listener();
};
