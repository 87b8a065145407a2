import { afterEach, beforeEach } from 'vitest';
import { clock } from './fields/date/clock.ts';

/** Holds the clock at one day for all tests of a file or block. */
export function onDay(day: string): void {
  const realToday = clock.today;
  beforeEach(() => {
    clock.today = () => day;
  });
  afterEach(() => {
    clock.today = realToday;
  });
}
