import { expect, test } from 'vitest';
import { deliveredOn, endsOn, endsTooEarly, written } from './days.ts';

const deadline = (provided: string, months = 1) => ({ provided, months, remedy: 'widersprechen' });

test.each([
  ['2026-11-19', '2026-11-23', '2026-12-23', '2026-12-19'],
  ['2026-10-26', '2026-10-30', '2026-11-30', '2026-11-26'],
  // The fourth day lies in another month or year, and the next month has no such day.
  ['2026-12-29', '2027-01-02', '2027-02-02', '2027-01-29'],
  ['2027-01-26', '2027-01-30', '2027-02-28', '2027-02-26'],
  ['2028-01-27', '2028-01-31', '2028-02-29', '2028-02-27'],
])('what lies there on %s counts as delivered on %s, and ends on %s', (provided, delivered, end, early) => {
  expect(deliveredOn(deadline(provided))).toBe(delivered);
  expect(endsOn(deadline(provided))).toBe(end);
  expect(endsTooEarly(deadline(provided))).toBe(early);
});

test('several months are counted on', () => {
  expect(endsOn(deadline('2026-11-19', 3))).toBe('2027-02-23');
});

test('days are written as people write them', () => {
  expect(written('2026-01-09')).toBe('09.01.2026');
});
