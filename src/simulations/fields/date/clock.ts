/** The one clock for everything that depends on the day. Tests put a fixed day here and back. */
export const clock = {
  /** Current local day as ISO date. Not `toISOString`, which is a day behind after midnight. */
  today(): string {
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

/** Current local day as ISO date. */
export const today = (): string => clock.today();
