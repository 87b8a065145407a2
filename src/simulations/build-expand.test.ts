import { describe, expect, test, vi } from 'vitest';
import { buildDefinition } from './build-definition.ts';
import { good, sources } from './build-fixture.ts';
import type { Answers } from './definition.ts';
import { clock } from './fields/date/clock.ts';
import { again } from './paper-twin/repetitions.ts';
import { sheetOf } from './paper-twin/sheet.ts';
import { replay } from './journey.ts';
import { simulationSchema } from './schema.ts';

vi.spyOn(clock, 'today').mockReturnValue('2026-11-24');

const repeat = { max: 4, question: 'Liest noch jemand mit? Bisher: {nummer}' };
const name = {
  id: 'name',
  kind: 'text',
  label: 'Name von Person {nummer}',
  answer: { erna: ['Anna', 'Bodo', 'Cleo'], otto: ['Dora'] },
};
const age = { id: 'kind', kind: 'yes-no', label: 'Ist das ein Kind?', answer: 'nein' };
const school = { id: 'schule', kind: 'text', label: 'Schule', when: { 'leser.kind': 'ja' } };

/** The good Übung with one more step, which is asked for each reader. */
const authored = (changes: object = {}) => {
  const leser = { id: 'leser', screen: 'form', title: 'Leser {nummer}', say: 'Wer liest?', repeat, fields: [name] };
  const { steps, ...rest } = good();
  return { ...rest, steps: [...steps, { ...leser, ...changes }] };
};
const build = (changes?: object) => buildDefinition('buecherei', simulationSchema.parse(authored(changes)), sources);
const complaint = (changes: object): string =>
  simulationSchema
    .safeParse(authored(changes))
    .error?.issues.map(({ message }) => message)
    .join(' ') ?? '';

const repetitions = (changes?: object) => build(changes).steps.filter(({ id }) => id.startsWith('leser'));
const [erna, otto] = build().cases;

/** Ids of the repetitions that a person sees with these answers. */
const seen = (answers: Answers, changes?: object): string[] =>
  replay(build(changes), answers)
    .steps.map(({ step }) => step.id)
    .filter((id) => id.startsWith('leser'));

describe('a repeated step', () => {
  test('becomes one step for each', () => {
    expect(repetitions().map(({ id }) => id)).toEqual(['leser-1', 'leser-2', 'leser-3', 'leser-4']);
  });

  test('counts in its texts', () => {
    expect(repetitions()[2]).toMatchObject({ title: 'Leser 3', fields: [{ label: 'Name von Person 3' }, {}] });
    expect(repetitions()[1]?.fields[1]?.label).toBe('Liest noch jemand mit? Bisher: 2');
  });

  test('asks for one more, except after the last', () => {
    const asked = repetitions().map(({ fields }) => fields.some(({ id }) => id === 'weitere'));
    expect(asked).toEqual([true, true, true, false]);
  });

  test('tells how one is taken out again', () => {
    expect(repetitions()[0]?.fields[1]?.hint).toContain('Wählen Sie „Nein“');
  });

  test('does not ask before there are enough', () => {
    const two = { repeat: { ...repeat, min: 2 }, fields: [{ ...name, answer: 'Anna' }] };
    const asked = repetitions(two).map(({ fields }) => fields.some(({ id }) => id === 'weitere'));
    expect(asked).toEqual([false, true, true, false]);
    expect(seen({}, two)).toEqual(['leser-1', 'leser-2']);
  });

  test('takes the answers of each case one by one', () => {
    expect(erna.exemplar).toMatchObject({ 'leser-1.name': 'Anna', 'leser-2.name': 'Bodo', 'leser-3.name': 'Cleo' });
    expect(otto?.exemplar['leser-1.name']).toBe('Dora');
    expect(otto?.exemplar['leser-2.name']).toBeUndefined();
  });

  test('says "ja" as often as a case has more', () => {
    const more = [1, 2, 3].map((number) => erna.exemplar[`leser-${number}.weitere`]);
    expect(more).toEqual(['ja', 'ja', 'nein']);
    expect(otto?.exemplar['leser-1.weitere']).toBe('nein');
  });

  test('takes an answer that is no list for each', () => {
    const [one] = build({ fields: [name, age] }).cases;
    expect([one.exemplar['leser-1.kind'], one.exemplar['leser-3.kind']]).toEqual(['nein', 'nein']);
  });

  test('takes a blank in a list for no answer', () => {
    const note = { id: 'notiz', kind: 'text', label: 'Notiz', required: false, answer: { erna: ['', 'Brille', ''] } };
    const [one] = build({ fields: [name, note] }).cases;
    expect(one.exemplar['leser-1.notiz']).toBeUndefined();
    expect(one.exemplar['leser-2.notiz']).toBe('Brille');
  });

  test('takes paper entries in a list', () => {
    const [one] = build({ fields: [{ ...name, answer: ['ausweis.vorname', 'Bodo'] }] }).cases;
    expect(one.sources['leser-1.name']).toBe('ausweis.vorname');
    expect(one.sources['leser-2.name']).toBeUndefined();
  });

  test('looks in its own repetition where a condition names the step', () => {
    const [, second] = repetitions({ fields: [name, age, school] });
    expect(second?.fields[2]?.when).toEqual({ path: 'leser-2.kind', test: { equals: 'ja' } });
  });

  test('keeps its own condition for all of them', () => {
    const changes = { when: { 'person.zahlung': 'lastschrift' } };
    const more = { 'leser-1.weitere': 'ja', 'leser-2.weitere': 'ja' };
    expect(seen({ 'person.zahlung': 'bar', ...more }, changes)).toEqual([]);
    expect(seen({ 'person.zahlung': 'lastschrift', ...more }, changes)).toHaveLength(3);
  });

  test('rehearses its mistakes with the first one', () => {
    const mistake = {
      id: 'kurz',
      title: 'Kürzel',
      field: 'leser.name',
      when: 'AB',
      say: 'Ganz, bitte.',
      rehearse: 'AB',
    };
    expect(repetitions({ mistakes: [mistake] }).map(({ mistakes }) => mistakes.length)).toEqual([1, 0, 0, 0]);
  });

  test('leaves a paper alone that is called like the step', () => {
    expect(
      build({ id: 'zettel', fields: [{ ...name, answer: 'zettel.zahlungsart' }] }).cases[0].exemplar,
    ).toMatchObject({
      'zettel-1.name': 'Bar',
    });
  });
});

describe('taking one out again', () => {
  const all = { 'leser-1.weitere': 'ja', 'leser-2.weitere': 'ja', 'leser-3.weitere': 'ja', 'leser-3.name': 'Cleo' };

  test('hides all later ones', () => {
    expect(seen(all)).toHaveLength(4);
    expect(seen({ ...all, 'leser-1.weitere': 'nein' })).toEqual(['leser-1']);
  });

  test('loses nothing of what was typed there', () => {
    const journey = replay(build(), all);
    expect(journey.valueAt('leser-3.name')).toBe('Cleo');
    expect(replay(build(), { ...all, 'leser-1.weitere': 'nein' }).valueAt('leser-3.name')).toBe('');
    expect(seen(all)).toContain('leser-3');
  });
});

test('prints as many as a case fills in, and says how to go on', () => {
  const definition = build();
  const printed = sheetOf(definition, replay(definition, erna.exemplar)).filter(({ step }) => step.id !== 'person');
  expect(printed.map(({ step }) => step.id)).toEqual(['gebuehr', 'leser-1', 'leser-2', 'leser-3']);
  expect(printed.map(({ note = '' }) => note.endsWith(again))).toEqual([false, false, false, true]);
});

/** What stops the build: the changed step, and file, place and remedy of the message. */
test.each<[what: string, changes: object, message: string]>([
  [
    'more answers than are asked',
    { fields: [{ ...name, answer: { erna: ['A1', 'B1', 'C1', 'D1', 'E1'] } }] },
    'steps "leser", field "name", answer: Case "erna" has 5 answers, but only 4 are asked. Raise "max".',
  ],
  [
    'fewer answers than are asked at least',
    { repeat: { ...repeat, min: 2 } },
    'steps "leser", field "name", answer: Case "otto" has 1 of at least 2 answers. Add some, or lower "min".',
  ],
  [
    'lists of different lengths',
    { fields: [name, { ...age, answer: { erna: ['ja', 'nein'] } }] },
    `steps "leser", field "kind", answer: Case "erna" has 2 answers here and 3 elsewhere. Write '' where there is none.`,
  ],
  [
    'a field called like its question',
    { fields: [{ ...name, id: 'weitere' }] },
    'steps "leser", field "weitere": "weitere" is the question of "repeat". Give this field another id.',
  ],
  [
    'a list without repetition',
    { repeat: undefined, title: 'Leser', fields: [{ ...name, label: 'Name' }] },
    'steps "leser", field "name", answer: A list of answers belongs to a step with "repeat".',
  ],
  [
    'a number without repetition',
    { repeat: undefined },
    'steps "leser": "{nummer}" belongs to a step with "repeat". Take it out, or write repeat: { max: 4, question: … }.',
  ],
  [
    'an answer for an unknown case',
    { fields: [{ ...name, answer: { erna: ['Anna'], oto: ['Dora'] } }] },
    'field "name", answer: Unknown case "oto". Did you mean "otto"?',
  ],
  [
    'a required answer that one of several lacks',
    { fields: [{ ...name, answer: { erna: ['Anna', '', 'Cleo'], otto: ['Dora'] } }] },
    'steps "leser-2", field "name", answer: Case "erna" has no answer.',
  ],
])('stops at %s', (_, changes, message) => {
  expect(() => build(changes)).toThrow(`content/uebungen/buecherei/uebung.yaml, `);
  expect(() => build(changes)).toThrow(message);
});

test('refuses a most that is not more than the least', () => {
  expect(complaint({ repeat: { ...repeat, min: 4 } })).toContain('step "leser": "max" must be greater than "min"');
  expect(complaint({ repeat: { ...repeat, min: 5 } })).toContain('without a choice write the steps one by one');
});

test('points from the step as written to its repetitions', () => {
  const after = { id: 'ende', screen: 'form', title: 'Ende', say: 'Fertig.', when: { 'leser.name': 'Anna' } };
  const { steps, ...rest } = authored();
  expect(() =>
    buildDefinition('buecherei', simulationSchema.parse({ ...rest, steps: [...steps, after] }), sources),
  ).toThrow('Unknown field "leser.name". Did you mean "leser-1.name"?');
});
