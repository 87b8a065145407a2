const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** `2026-11-24` → `24. November 2026`. Throws a `RangeError` for anything that is no ISO day. */
export const germanDate = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  if (!name) throw new RangeError(`"${day}" is no day like 2026-11-24.`);
  return `${Number(date)}. ${name} ${year}`;
};
