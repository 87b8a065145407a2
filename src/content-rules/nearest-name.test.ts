import { expect, test } from 'vitest';
import { closestName, nearestName } from './nearest-name.ts';

const lessons = ['hund-anmelden', 'wohnsitz-ummelden', 'personalausweis-beantragen'];

test.each([
  ['hund-anmelen', 'hund-anmelden'],
  ['Hund-Anmelden', 'hund-anmelden'],
  ['hudn-anmelden', 'hund-anmelden'],
  ['ummelden', 'wohnsitz-ummelden'],
  ['personalausweis', 'personalausweis-beantragen'],
  ['wohnsitz-unmelden', 'wohnsitz-ummelden'],
])('takes %s for %s', (typed, meant) => {
  expect(nearestName(typed, lessons)).toBe(meant);
});

test('takes the nearer of two near names', () => {
  expect(nearestName('tittle', ['title', 'little'])).toBe('title');
});

test.each(['briefwahl', '', 'xy'])('finds nothing near "%s"', (typed) => {
  expect(nearestName(typed, lessons)).toBeUndefined();
});

test('asks back with the nearest name', () => {
  expect(closestName('hund-anmelen', lessons)).toBe('Did you mean "hund-anmelden"?');
});

test('lists the known names when none is near and they are few', () => {
  expect(closestName('qqqqq', ['online', 'video'])).toBe('Known: online, video.');
});

test('stays silent when none is near and they are many', () => {
  expect(
    closestName(
      'qqqqq',
      Array.from({ length: 13 }, (_, number) => `lektion-${number}`),
    ),
  ).toBe('');
});
