import { expect, test } from 'vitest';
import { germanDate } from './german-date.ts';

test.each([
  ['2026-11-24', '24. November 2026'],
  ['2027-03-01', '1. März 2027'],
])('reads %s as %s', (day, german) => {
  expect(germanDate(day)).toBe(german);
});

test.each(['24.11.2026', '2026-13-01', ''])('refuses "%s"', (day) => {
  expect(() => germanDate(day)).toThrow(RangeError);
});
