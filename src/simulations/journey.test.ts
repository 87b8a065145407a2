import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Answers } from './definition.ts';
import { clock } from './fields/date/clock.ts';
import { onDay } from './fixture-day.ts';
import { makeField, makeStep } from './fixture-parts.ts';
import { allPaths, left, makeDefinition, played } from './fixture.ts';
import { type Journey, read, replay, respelled, shown } from './journey.ts';

onDay('2026-11-24');

const definition = makeDefinition();
const journeyOf = (answers: Answers): Journey => replay(definition, answers);
const idsOf = ({ steps }: Journey): string[] => steps.map(({ step }) => step.id);
const pathsAt = (journey: Journey, id: string): string[] =>
  journey.steps.find(({ step }) => step.id === id)?.fields.map(({ path }) => path) ?? [];

/** Everything up to "zahlung" answered and left. */
const { 'person.eltern': _, ...worked } = played();
const cash = { 'zahlung.art': 'bar', 'zahlung.iban': '', 'zahlung.inhaber': '' };

interface Row {
  readonly when: string;
  readonly answers: Answers;
  readonly visible: readonly string[];
  readonly open: string;
  readonly finished?: boolean;
}

const short = ['person', 'zahlung', 'pruefen', 'fertig'];
const long = ['person', 'zahlung', 'kind', 'pruefen', 'fertig'];

const rows: readonly Row[] = [
  { when: 'nothing is answered', answers: {}, visible: short, open: 'person' },
  { when: 'only the mark is set', answers: { person: 'weiter' }, visible: short, open: 'person' },
  { when: 'all is worked', answers: played(), visible: long, open: 'fertig', finished: true },
  { when: 'the step was never left', answers: played({ person: '' }), visible: long, open: 'person' },
  { when: 'the mark is another word', answers: played({ person: 'Weiter' }), visible: long, open: 'person' },
  {
    when: 'a field of the first step is wrong',
    answers: played({ 'person.email': 'x' }),
    visible: long,
    open: 'person',
  },
  { when: 'a required field is blank', answers: played({ 'person.vorname': '  ' }), visible: long, open: 'person' },
  { when: 'an optional field is wrong', answers: played({ 'person.telefon': '1' }), visible: long, open: 'person' },
  {
    when: 'the conditional step is gone',
    answers: played({ 'person.eltern': 'nein' }),
    visible: short,
    open: 'fertig',
    finished: true,
  },
  { when: 'its condition is unanswered', answers: worked, visible: short, open: 'person' },
  { when: 'the conditional step is blank', answers: played({ 'kind.name': '' }), visible: long, open: 'kind' },
  { when: 'the IBAN is missing', answers: played({ 'zahlung.iban': '' }), visible: long, open: 'zahlung' },
  { when: 'no IBAN is asked for', answers: played(cash), visible: long, open: 'fertig', finished: true },
  { when: 'the tick is missing', answers: played({ 'pruefen.richtig': '' }), visible: long, open: 'pruefen' },
  { when: 'only the last step is open', answers: played({ fertig: '' }), visible: long, open: 'fertig' },
];

test.each(rows)('when $when, "$open" is open', ({ answers, visible, open, finished = false }) => {
  const journey = journeyOf(answers);
  expect(idsOf(journey)).toEqual(visible);
  expect(journey.open.step.id).toBe(open);
  expect(journey.finished).toBe(finished);
});

describe('steps', () => {
  it('lets people into the open step and all before it, nowhere else', () => {
    const { steps } = journeyOf(played({ 'zahlung.iban': '' }));
    expect(steps.map(({ completed }) => completed)).toEqual([true, false, false, false, false]);
    expect(steps.map(({ accessible }) => accessible)).toEqual([true, true, false, false, false]);
  });

  it('re-opens a step that an earlier answer has made visible', () => {
    const { 'kind.name': _name, kind: _mark, ...answers } = played({ 'person.eltern': 'nein' });
    expect(journeyOf(answers).finished).toBe(true);
    const changed = journeyOf({ ...answers, 'person.eltern': 'ja' });
    expect(changed.open.step.id).toBe('kind');
    expect(changed.steps.at(-1)?.accessible).toBe(false);
  });

  it('re-opens a step in which an earlier answer has made a field visible', () => {
    expect(journeyOf(played(cash)).finished).toBe(true);
    expect(journeyOf(played({ ...cash, 'zahlung.art': 'lastschrift' })).open.step.id).toBe('zahlung');
  });

  it('complains when no step can be seen', () => {
    const never = makeStep('nie', { when: { path: 'nie.da', test: { set: true } } });
    expect(() => replay(makeDefinition({ steps: [never] }), {})).toThrow('no step is visible');
  });
});

describe('fields', () => {
  it('shows the bank details only for a debit', () => {
    expect(pathsAt(journeyOf(played()), 'zahlung')).toEqual(['zahlung.art', 'zahlung.iban', 'zahlung.inhaber']);
    expect(pathsAt(journeyOf(played({ 'zahlung.art': 'bar' })), 'zahlung')).toEqual(['zahlung.art']);
  });

  it('yields raw text, normal form and error', () => {
    const [name, born, mail] = journeyOf({ 'person.vorname': ' Helga ', 'person.geburtsdatum': '14.3.52' }).open.fields;
    expect(name).toMatchObject({ raw: ' Helga ', value: 'Helga' });
    expect(name).not.toHaveProperty('error');
    expect(born).toMatchObject({ raw: '14.3.52', value: '1952-03-14' });
    expect(mail).toMatchObject({ raw: '', value: '', error: expect.stringContaining('email') });
  });

  it('keeps values of hidden fields and steps out of everything', () => {
    const { valueAt } = journeyOf(played({ 'person.eltern': 'nein', 'zahlung.art': 'bar' }));
    expect(valueAt('zahlung.art')).toBe('bar');
    expect(valueAt('zahlung.iban')).toBe('');
    expect(valueAt('kind.name')).toBe('');
    expect(valueAt('no.such')).toBe('');
  });

  it('decides a chain of conditions by what is visible', () => {
    const third = makeField('text', 'dritte', { when: { path: 'a.zweite', test: { set: true } } });
    const second = makeField('text', 'zweite', { when: { path: 'a.erste', test: { equals: 'ja' } } });
    const steps = [makeStep('a', { fields: [makeField('yes-no', 'erste'), second, third] })] as const;
    const shownFor = (first: string) =>
      pathsAt(replay(makeDefinition({ steps }), { 'a.erste': first, 'a.zweite': 'da', 'a.dritte': 'da' }), 'a');
    expect(shownFor('ja')).toEqual(['a.erste', 'a.zweite', 'a.dritte']);
    expect(shownFor('nein')).toEqual(['a.erste']);
  });
});

describe('reading and spelling', () => {
  const choice = makeField('choice', 'art', { options: { bar: 'Ich zahle bar', karte: 'Mit Karte' } });

  it('calls a blank answer an error only where something is required', () => {
    expect(read(makeField('text', 'a'), ' \t').error).toBeDefined();
    expect(read(makeField('text', 'a', { required: false }), ' \t')).toEqual({ value: '' });
  });

  it('holds nothing in order where a kind has not come yet, unless nothing is required', () => {
    expect(read(makeField('horoskop', 'a'), 'x').error).toBeDefined();
    expect(read(makeField('horoskop', 'a', { required: false }), 'x')).toEqual({ value: '' });
  });

  it('shows values as people read them, and nothing for nothing', () => {
    expect(shown(makeField('date', 'a'), '2026-05-01')).toBe('01.05.2026');
    expect(shown(choice, 'bar')).toBe('Ich zahle bar');
    expect(shown(makeField('date', 'a'), '')).toBe('');
  });

  it.each([
    ['a date', makeField('date', 'a'), '1.5.26', '01.05.2026'],
    ['an IBAN', makeField('iban', 'a'), 'de02120300000000202051', 'DE02 1203 0000 0000 2020 51'],
    ['an unfinished date as it is', makeField('date', 'a'), '1.5.', '1.5.'],
    ['a choice by its key', choice, 'bar', 'bar'],
    ['a tick', makeField('checkbox', 'a'), 'ja', 'ja'],
  ])('respells %s', (_what, field, raw, expected) => {
    expect(respelled(field, raw)).toBe(expected);
  });
});

const junk = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...Object.values(played()), 'nein', 'bar'),
);
const knownKey = fc.constantFrom(...allPaths(definition), ...definition.steps.map(({ id }) => id));
const key = fc.oneof(knownKey, fc.string(), fc.constantFrom('__proto__', 'constructor', 'person.', '.', 'toString'));
const anyAnswers = fc
  .tuple(fc.constantFrom({}, played(), left(definition.steps)), fc.array(fc.tuple(key, junk), { maxLength: 8 }))
  .map(([start, entries]): Answers => ({ ...start, ...Object.fromEntries(entries) }));

describe('for any answers', () => {
  it('opens the first visible step that is not completed, and lets nobody past it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { steps, open, finished } = journeyOf(answers);
        const gap = steps.findIndex(({ completed }) => !completed);
        expect(open).toBe(gap === -1 ? steps.at(-1) : steps[gap]);
        expect(finished).toBe(gap === -1);
        for (const [index, state] of steps.entries()) {
          expect(state.accessible).toBe(gap === -1 || index <= gap);
          if (gap !== -1 && index > gap) expect(state.completed).toBe(false);
        }
      }),
    );
  });

  it('completes no step with an error, however many marks are set', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { completed, fields } of journeyOf({ ...answers, ...left(definition.steps) }).steps)
          if (fields.some(({ error }) => error !== undefined)) expect(completed).toBe(false);
      }),
    );
  });

  it('shows exactly the steps and fields whose conditions hold for what is visible', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const journey = journeyOf(answers);
        expect(idsOf(journey).includes('kind')).toBe(journey.valueAt('person.eltern') === 'ja');
        expect(pathsAt(journey, 'zahlung').length).toBe(journey.valueAt('zahlung.art') === 'lastschrift' ? 3 : 1);
      }),
    );
  });

  it('takes over what has not changed, and reads it anew on another day', () => {
    const definition = makeDefinition();
    const stateOf = (path: string, own: Answers = {}) =>
      replay(definition, played(own))
        .steps.flatMap(({ fields }) => fields)
        .find((state) => state.path === path);
    const tomorrow = { 'person.geburtsdatum': '25.11.2008' };
    const before = stateOf('person.geburtsdatum', tomorrow);
    expect(stateOf('person.geburtsdatum', { ...tomorrow, 'person.vorname': 'Kurt' })).toBe(before);
    expect(stateOf('person.vorname', { 'person.vorname': 'Kurt' })?.value).toBe('Kurt');
    expect(before?.error).toContain('18 Jahre');
    clock.today = () => '2026-11-25';
    expect(stateOf('person.geburtsdatum', tomorrow)?.error).toBeUndefined();
  });

  it('yields the same for the same answers', () => {
    const plain = ({ valueAt: _valueAt, ...rest }: Journey) => rest;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(plain(journeyOf(answers))).toEqual(plain(journeyOf({ ...answers })));
      }),
    );
  });
});
