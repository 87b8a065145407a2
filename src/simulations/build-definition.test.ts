import { expect, test, vi } from 'vitest';
import { buildDefinition } from './build-definition.ts';
import { type Path, field, good, mistake, sources, spoiled, step } from './build-fixture.ts';
import { clock } from './fields/date/clock.ts';
import { simulationSchema } from './schema.ts';

vi.spyOn(clock, 'today').mockReturnValue('2026-11-24');

const build = (authored: unknown) => buildDefinition('buecherei', simulationSchema.parse(authored), sources);

test('finds each answer on the papers of its case', () => {
  const [erna, otto] = build(good()).cases;
  expect(erna.exemplar).toMatchObject({ 'person.vorname': 'Erna', 'person.zahlung': 'bar' });
  expect(otto?.exemplar).toMatchObject({ 'person.vorname': 'Otto', 'person.zahlung': 'lastschrift' });
  expect(erna.sources['person.zahlung']).toBe('zettel.zahlungsart');
});

test('completes the paths of conditions', () => {
  const [first, second] = build(good()).steps;
  expect(second?.when).toEqual({ path: 'person.zahlung', test: { oneOf: ['bar', 'lastschrift'] } });
  expect(first.mistakes.map(({ when }) => when)).toEqual([
    { path: 'person.geburtsdatum', test: { after: 'heute' } },
    { path: 'person.beleg', test: { equals: 'mahnung' } },
  ]);
});

test('fills in what an author may leave out', () => {
  const [first, second] = build(good()).steps;
  expect(first.fields[0]).toMatchObject({ required: true, min: 2, capitals: 'words' });
  expect(second).toMatchObject({ facts: [], mistakes: [] });
});

test('offers the papers of all cases at a file field, with the title of the first case', () => {
  const papers = { ausweis: 'Ausweis', zettel: 'Zettel von Erna', mahnung: 'Mahnung' };
  expect(build(good()).steps[0].fields[3]).toMatchObject({ papers });
});

test('carries only the amounts that a text names', () => {
  const amounts = { ...sources.amounts, mahngebuehr: '3 Euro' };
  const { cases } = buildDefinition('buecherei', simulationSchema.parse(good()), { ...sources, amounts });
  expect(cases.map(({ entries }) => Object.keys(entries).filter((name) => name.startsWith('betrag.')))).toEqual([
    ['betrag.leihgebuehr'],
    ['betrag.leihgebuehr'],
  ]);
  expect(cases[0].entries).toMatchObject({ 'person.vorname': 'Erna', 'konto.name': 'Konto' });
});

test('leaves answers out of the fields', () => {
  expect(JSON.stringify(build(good()).steps)).not.toContain('"answer"');
});

/** What the compiler says, after the name of the file. */
test.each<[what: string, path: Path, value: unknown, message: string]>([
  ['a misspelt paper', ['documents', 0], 'ausweiss', 'documents: Unknown paper "ausweiss". Did you mean "ausweis"?'],
  ['an unknown persona', ['cases', 'ottto'], 'Er liest.', 'cases: Unknown persona "ottto". Did you mean "otto"?'],
  [
    'a misspelt paper in an answer',
    field(0, 'answer'),
    'ausweiss.vorname',
    'steps "person", field "vorname", answer: Unknown paper "ausweiss". Did you mean "ausweis"?',
  ],
  [
    'a misspelt paper entry',
    field(0, 'answer'),
    'ausweis.vornahme',
    'steps "person", field "vorname", answer: "erna" has no paper entry "ausweis.vornahme". Did you mean "ausweis.vorname"?',
  ],
  [
    'an answer for an unknown case',
    field(0, 'answer'),
    { erna: 'Erna', oto: 'Otto' },
    'steps "person", field "vorname", answer: Unknown case "oto". Did you mean "otto"?',
  ],
  [
    'an answer missing for one case',
    field(0, 'answer'),
    { erna: 'Erna' },
    'steps "person", field "vorname", answer: Case "otto" has no answer. Write a paper entry or a text, for this case alone as { otto: … }, or required: false.',
  ],
  [
    'an answer that the form refuses',
    field(1, 'answer'),
    '31.6.1950',
    'steps "person", field "geburtsdatum", answer: Case "erna" cannot go on: the answer "31.6.1950" is refused with „Der Juni 1950 hat nur 30 Tage.',
  ],
  [
    'an answer that is no option',
    field(2, 'answer'),
    'scheck',
    'the answer "scheck" is refused with „Wählen Sie hier bitte eine Möglichkeit aus.“ Known: bar, lastschrift.',
  ],
  [
    'a paper that a field does not accept',
    field(3, 'answer'),
    'zettel',
    'steps "person", field "beleg", answer: Case "erna" cannot go on: the answer "zettel" is refused with',
  ],
  [
    'an unknown paper to accept',
    field(3, 'accepts'),
    ['ausweisse'],
    'steps "person", field "beleg", accepts: Unknown paper "ausweisse". Did you mean "ausweis"?',
  ],
  [
    'an unknown paper to refuse',
    field(3, 'refusals'),
    { mahnungen: 'Nein.' },
    'refusals: Unknown paper "mahnungen". Did you mean "mahnung"?',
  ],
  [
    'an unknown field in a condition',
    ['steps', 1, 'when'],
    { 'person.zahlungen': 'bar' },
    'steps "gebuehr": Unknown field "person.zahlungen". Did you mean "person.zahlung"?',
  ],
  [
    'a field of another step without its step',
    field(3, 'when'),
    { ibam: 'x' },
    'steps "person", field "beleg": Unknown field "ibam".',
  ],
  [
    'an empty condition',
    field(3, 'when'),
    {},
    'steps "person", field "beleg": when: The condition is empty. Write a field and what it must be',
  ],
  [
    'a test that is none',
    field(3, 'when'),
    { zahlung: { equals: 'bar' } },
    'when: {"equals":"bar"} is no test. Write a value, a list, or one of: set, greater, before, after, same, matches.',
  ],
  [
    'a broken pattern',
    mistake(0, 'when'),
    { matches: '(' },
    'steps "person", mistake "zukunft": when: "(" is no regular expression.',
  ],
  [
    'a mistake at an unknown field',
    mistake(0, 'field'),
    'geburtstag',
    'steps "person", mistake "zukunft": Unknown field "geburtstag". Did you mean "geburtsdatum"?',
  ],
  [
    'a rehearsal that is no mistake',
    mistake(0, 'rehearse'),
    '1.1.1949',
    'steps "person", mistake "zukunft": "1.1.1949" does not meet its own condition. Change "rehearse" or "when".',
  ],
  [
    'a worked solution that is a mistake',
    mistake(0, 'when'),
    { after: '1951-01-01' },
    'steps "person", mistake "zukunft": The worked solution of "otto" would be called a mistake. Narrow "when".',
  ],
  [
    'a mistake hidden by another',
    [...step, 'mistakes', 2],
    { ...good().steps[0]?.mistakes?.[1], id: 'brief' },
    'mistake "brief": "mahnung" is taken for the mistake "mahnung". Write the narrower of the two first.',
  ],
  [
    'a mistake that the guided case never meets',
    ['steps', 1, 'mistakes'],
    [{ id: 'kurz', title: 'Kurz', field: 'iban', when: 'DE', say: 'Kurz.', rehearse: 'DE' }],
    'steps "gebuehr", mistake "kurz": The field "gebuehr.iban" is hidden in the guided case "erna".',
  ],
  [
    'an unknown placeholder',
    [...step, 'say'],
    'Guten Tag, {ausweis.vornahme}.',
    'steps "person": Unknown placeholder "{ausweis.vornahme}". Did you mean "{ausweis.vorname}"?',
  ],
  [
    'an unknown amount',
    ['steps', 1, 'intro'],
    'Das kostet {betrag.leihgebuer}.',
    'steps "gebuehr": Unknown placeholder "{betrag.leihgebuer}". Did you mean "{betrag.leihgebuehr}"?',
  ],
  [
    'two fields of one name',
    field(1, 'id'),
    'vorname',
    'steps "person": Two fields have the id "vorname". Give each its own.',
  ],
  ['two steps of one name', ['steps', 1, 'id'], 'person', 'steps: Two steps have the id "person". Give each its own.'],
  [
    'two mistakes of one name',
    mistake(1, 'id'),
    'zukunft',
    'steps: Two mistakes have the id "zukunft". Give each its own.',
  ],
  [
    'a condition on the first step',
    [...step, 'when'],
    { zahlung: 'bar' },
    'steps "person": The first step has a condition. Take out its "when".',
  ],
])('stops at %s with file, place and remedy', (_, path, value, message) => {
  expect(() => build(spoiled(path, value))).toThrow(`content/uebungen/buecherei/uebung.yaml, `);
  expect(() => build(spoiled(path, value))).toThrow(message);
});
