/** Months after which a fact is looked at again. */
const months = 12;

/** Whether something that was checked on `checked` (2026-11-24) is due again on `today`: more than twelve months have passed. */
export const isDue = (checked: string, today: string): boolean => {
  const due = new Date(`${checked}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + months);
  return today > due.toISOString().slice(0, 10);
};

/** The day of the build. `BUILD_DAY` stands in for it when somebody wants to see the site of another day. */
export const buildDay = (): string => process.env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10);
