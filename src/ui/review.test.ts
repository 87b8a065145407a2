import { expect, test } from 'vitest';
import { isDue } from './review.ts';

test.each([
  ['2026-11-24', '2026-11-24', false],
  ['2026-11-24', '2027-11-24', false],
  ['2026-11-24', '2027-11-25', true],
  ['2024-02-29', '2025-03-01', false],
  ['2024-02-29', '2025-03-02', true],
  ['2025-12-31', '2027-01-01', true],
])('checked on %s is due on %s: %s', (checked, today, due) => {
  expect(isDue(checked, today)).toBe(due);
});
