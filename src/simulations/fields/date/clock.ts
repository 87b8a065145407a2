const written = { minute: -1, day: '' };

/** Not `toISOString`, which is a day behind after midnight. */
const dayOf = (now: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The one clock for everything that depends on the day. Tests put a fixed day here and back. */
export const clock = {
  /** Current local day as ISO date. Asked for at every key, and therefore written down anew only once a minute. */
  today(): string {
    const minute = Math.floor(Date.now() / 60_000);
    if (minute !== written.minute) Object.assign(written, { minute, day: dayOf(new Date()) });
    return written.day;
  },
};

/** Current local day as ISO date. */
export const today = (): string => clock.today();
