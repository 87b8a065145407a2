import { describe, expect, it, test } from 'vitest';
import { makeDefinition } from '../fixture.ts';
import { including, newRun, parseRun, rungs, typed, without } from './run.ts';

const definition = makeDefinition();
const fresh = newRun(definition, 'tipps');
const stored = (own: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...fresh, ...own });

describe('a new run', () => {
  it.each([
    ['zeigen', 'helga'],
    ['mitmachen', 'helga'],
    ['tipps', 'helga'],
    ['allein', 'kurt'],
  ] as const)('on %s takes the case of %s', (rung, id) => {
    expect(newRun(definition, rung).caseId).toBe(id);
  });

  it('takes the case it is told, and the first where there is only one', () => {
    expect(newRun(definition, 'allein', 'helga').caseId).toBe('helga');
    expect(newRun(makeDefinition({ cases: [definition.cases[0]] }), 'allein').caseId).toBe('helga');
  });

  it('keeps nothing of an earlier one but what was finished and repaired', () => {
    const before = { ...typed(fresh, 'person.vorname', 'Helga'), done: ['zeigen'] as const, repaired: ['kind-zu-alt'] };
    const next = newRun(definition, 'mitmachen', undefined, before);
    expect(next).toEqual({ ...newRun(definition, 'mitmachen'), done: ['zeigen'], repaired: ['kind-zu-alt'] });
  });
});

it('keeps what is being typed, and takes the guard away from that field only', () => {
  const run = typed({ ...fresh, guarded: ['person.email', 'zahlung.iban'] }, 'person.email', 'h');
  expect(run.answers).toEqual({ 'person.email': 'h' });
  expect(run.guarded).toEqual(['zahlung.iban']);
});

it('adds to lists once and takes out of them', () => {
  expect(including(['a'], 'b')).toEqual(['a', 'b']);
  expect(including(['a'], 'a')).toEqual(['a']);
  expect(without(['a', 'b'], 'a')).toEqual(['b']);
  expect(without(['b'], 'a')).toEqual(['b']);
});

describe('a stored run', () => {
  it.each(rungs)('on %s is read back as it was', (rung) => {
    const run = { ...typed(newRun(definition, rung), 'person.vorname', 'Helga'), tries: { 'person.email': 2 } };
    expect(parseRun(definition, JSON.stringify(run))).toEqual(run);
  });

  it('may rehearse a mistake', () => {
    expect(parseRun(definition, stored({ workshop: 'kind-zu-alt' }))?.workshop).toBe('kind-zu-alt');
  });
});

test.each([
  ['nothing', null],
  ['an empty text', ''],
  ['no JSON', '{"version":1'],
  ['null', 'null'],
  ['a number', '5'],
  ['a text', '"tipps"'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['another version', stored({ version: 2 })],
  ['an unknown rung', stored({ rung: 'raten' })],
  ['an unknown case', stored({ caseId: 'nobody' })],
  ['answers that are no texts', stored({ answers: { 'person.vorname': 5 } })],
  ['answers in a list', stored({ answers: [] })],
  ['no answers', stored({ answers: null })],
  ['left answers that are no texts', stored({ left: { 'person.vorname': null } })],
  ['no left answers', stored({ left: undefined })],
  ['no flagged paths', stored({ flagged: undefined })],
  ['flagged paths that are no texts', stored({ flagged: [1] })],
  ['guarded paths in an object', stored({ guarded: {} })],
  ['changed paths as a text', stored({ changed: 'person.vorname' })],
  ['mistakes that are no texts', stored({ met: [null] })],
  ['repaired mistakes that are no texts', stored({ repaired: [{}] })],
  ['a finished rung nobody knows', stored({ done: ['raten'] })],
  ['tries as a number', stored({ tries: 3 })],
  ['tries in words', stored({ tries: { 'person.email': 'zwei' } })],
  ['no hints', stored({ hints: null })],
  ['hints in words', stored({ hints: { 'person.email': 'eins' } })],
  ['a rehearsed mistake that is no text', stored({ workshop: 7 })],
])('drops a stored run: %s', (_what, text) => {
  expect(parseRun(definition, text)).toBeUndefined();
});
