import { expect, test } from 'vitest';
import { deviceList } from './devices.ts';

test('joins devices as people say it', () => {
  expect(deviceList(['handy', 'tablet', 'computer'])).toBe('Handy, Tablet oder Computer');
  expect(deviceList(['handy', 'tablet'])).toBe('Handy oder Tablet');
  expect(deviceList(['computer'])).toBe('Computer');
});
