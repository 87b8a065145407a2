import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { holds } from './condition.ts';
import type { Condition, Test } from './definition.ts';
import { onDay } from './fixture-day.ts';

onDay('2026-11-24');

type Values = Readonly<Record<string, string>>;
const among = (values: Values) => (path: string) => values[path] ?? '';
const passes = (value: string, own: Test, others: Values = {}): boolean =>
  holds({ path: 'a.b', test: own }, among({ 'a.b': value, ...others }));

const rows: readonly (readonly [value: string, test: Test, expected: boolean])[] = [
  ['bar', { equals: 'bar' }, true],
  ['barzahlung', { equals: 'bar' }, false],
  ['Bar', { equals: 'bar' }, false],
  ['', { equals: 'bar' }, false],
  ['', { equals: '' }, true],
  ['bar', { oneOf: ['karte', 'bar'] }, true],
  ['bar', { oneOf: ['karte'] }, false],
  ['bar', { oneOf: [] }, false],
  ['', { oneOf: ['karte'] }, false],
  ['x', { set: true }, true],
  ['', { set: true }, false],
  ['x', { set: false }, false],
  ['', { set: false }, true],
  ['2', { greater: 1 }, true],
  ['1', { greater: 1 }, false],
  ['10', { greater: 9 }, true],
  ['72.5', { greater: 72 }, true],
  ['-1', { greater: -2 }, true],
  ['viele', { greater: 0 }, false],
  ['', { greater: -1 }, false],
  ['2025-12-31', { before: '2026-01-01' }, true],
  ['2026-01-01', { before: '2026-01-01' }, false],
  ['', { before: '2026-01-01' }, false],
  ['2026-01-02', { after: '2026-01-01' }, true],
  ['2026-01-01', { after: '2026-01-01' }, false],
  ['', { after: '2026-01-01' }, false],
  ['2026-11-23', { before: 'heute' }, true],
  ['2026-11-24', { before: 'heute' }, false],
  ['2026-11-25', { after: 'heute' }, true],
  ['2026-11-24', { after: 'heute' }, false],
  ['Dackel-7', { same: '@c.d' }, false],
  ['12345', { matches: '^\\d{1,14}$' }, true],
  ['123456789012345', { matches: '^\\d{1,14}$' }, false],
  ['de02', { matches: '^DE' }, true],
  ['', { matches: '^$' }, false],
];

test.each(rows)('"%s" against %j is %s', (value, own, expected) => {
  expect(passes(value, own)).toBe(expected);
});

test('tells whether another field holds the very same', () => {
  expect(passes('Dackel-7', { same: '@c.d' }, { 'c.d': 'Dackel-7' })).toBe(true);
  expect(passes('Dackel-7', { same: '@c.d' }, { 'c.d': 'dackel-7' })).toBe(false);
});

/** A date field keeps the tidy text while it cannot be read. */
test.each(['weiß nicht', '30.2.1952', '1.5.', '99', 'Mai 2026', '2026'])('takes "%s" for no day at all', (text) => {
  expect(passes(text, { after: '2015-01-01' })).toBe(false);
  expect(passes(text, { before: '2015-01-01' })).toBe(false);
  expect(passes('2026-01-01', { after: '@c.d' }, { 'c.d': text })).toBe(false);
  expect(passes('2026-01-01', { before: '@c.d' }, { 'c.d': text })).toBe(false);
});

describe('another field', () => {
  it('is compared by its path', () => {
    expect(passes('2025-11-10', { before: '@hund.geburtsdatum' }, { 'hund.geburtsdatum': '2026-05-01' })).toBe(true);
    expect(passes('2026-11-10', { before: '@hund.geburtsdatum' }, { 'hund.geburtsdatum': '2026-05-01' })).toBe(false);
    expect(passes('2026-11-10', { after: '@hund.geburtsdatum' }, { 'hund.geburtsdatum': '2026-05-01' })).toBe(true);
  });

  it('decides nothing while it is blank', () => {
    expect(passes('2025-11-10', { before: '@hund.geburtsdatum' })).toBe(false);
    expect(passes('2025-11-10', { after: '@hund.geburtsdatum' })).toBe(false);
  });
});

describe('nested conditions', () => {
  const is = (path: string): Condition => ({ path, test: { equals: 'ja' } });
  const values = among({ 'a.ja': 'ja', 'a.nein': 'nein' });
  const yes = is('a.ja');
  const no = is('a.nein');

  it.each<readonly [Condition, boolean]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ all: [] }, true],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ any: [] }, false],
    [{ not: no }, true],
    [{ not: yes }, false],
    [{ not: { any: [no, { not: yes }] } }, true],
    [{ all: [{ any: [no, { all: [yes, { not: no }] }] }, { not: { all: [yes, no] } }] }, true],
    [{ all: [yes, { any: [no, { not: { not: no } }] }] }, false],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, values)).toBe(expected);
  });
});

it('is never both true and false, whatever stands in the fields', () => {
  const days = fc.constantFrom('heute', '2026-01-01', '@c.d');
  const tests: fc.Arbitrary<Test> = fc.oneof(
    fc.record({ equals: fc.string() }),
    fc.record({ oneOf: fc.array(fc.string()) }),
    fc.record({ set: fc.boolean() }),
    fc.record({ greater: fc.integer() }),
    fc.record({ before: days }),
    fc.record({ after: days }),
    fc.record({ matches: fc.constantFrom('^\\d+$', 'a|b', '[äöü]') }),
  );
  fc.assert(
    fc.property(tests, fc.string(), fc.string(), (own, value, other) => {
      const condition: Condition = { path: 'a.b', test: own };
      const valueAt = among({ 'a.b': value, 'c.d': other });
      expect(holds({ not: condition }, valueAt)).toBe(!holds(condition, valueAt));
    }),
  );
});
