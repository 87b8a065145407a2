import { describe, expect, it } from 'vitest';
import { played } from '../build-check.ts';
import type { Answers } from '../definition.ts';
import { makeField, makeStep } from '../fixture-parts.ts';
import { makeDefinition } from '../fixture.ts';
import { replay } from '../journey.ts';
import { answerWords, answersOf, blankState, numbersFor, ownFacts, sheetOf } from './sheet.ts';

const definition = makeDefinition();
const [one] = definition.cases;
const sheetFor = (answers: Answers = {}) =>
  sheetOf(definition, replay(definition, { ...played(definition, one), ...answers }));

describe('numbers', () => {
  it.each([
    ['everything counted', [true, true, true], ['1', '2', '3']],
    ['one left out', [true, false, true], ['1', '1a', '2']],
    ['two left out', [true, false, false, true], ['1', '1a', '1b', '2']],
    ['nothing', [], []],
  ])('with %s', (_, counted, numbers) => {
    expect(numbersFor(counted)).toEqual(numbers);
  });
});

describe('the sheet', () => {
  it('holds every step and every field, whoever needs it', () => {
    const paths = sheetFor().flatMap(({ fields }) => fields.map(({ path }) => path));
    expect(paths).toEqual(definition.steps.flatMap((step) => step.fields.map((field) => `${step.id}.${field.id}`)));
  });

  it('numbers steps as the guided case meets them', () => {
    const seen = replay(definition, played(definition, one)).steps.map(({ step }) => step.id);
    const counted = sheetFor().filter(({ number }) => /^\d+$/.test(number));
    expect(counted.map(({ step }) => step.id)).toEqual(seen);
  });

  it('says when a field applies, by the number of the other field', () => {
    const iban = sheetFor({ 'zahlung.art': 'lastschrift' })
      .flatMap(({ fields }) => fields)
      .find(({ path }) => path === 'zahlung.iban');
    expect(iban).toMatchObject({ number: '2.2', note: 'Nur wenn bei 2.1 „Bitte abbuchen“ angekreuzt ist.' });
  });

  it('says it once for neighbours with the same condition', () => {
    const notes = sheetFor()
      .find(({ step }) => step.id === 'zahlung')
      ?.fields.map(({ note }) => note);
    expect(notes?.[2]).toBe('Auch dieses Feld nur dann.');
  });

  it('hangs a field on that the guided case never sees', () => {
    const iban = sheetFor({ 'zahlung.art': 'bar' })
      .flatMap(({ fields }) => fields)
      .find(({ path }) => path === 'zahlung.iban');
    expect(iban?.number).toBe('2.1a');
  });

  it('says in a fact when it applies', () => {
    const facts = sheetFor().find(({ step }) => step.id === 'zahlung')?.step.facts;
    expect(facts?.map(({ text, when }) => [text, when])).toEqual([
      ['{betrag.ausweis}', undefined],
      ['jedes Jahr im Mai\n(Nur wenn bei 2.1 „Bitte abbuchen“ angekreuzt ist.)', undefined],
    ]);
  });

  it('is blank', () => {
    const values = sheetFor().flatMap((step) => blankState(step).fields.map(({ value }) => value));
    expect(new Set(values)).toEqual(new Set(['']));
  });
});

describe('the solution', () => {
  it('gives each answer of a case under the number on the sheet', () => {
    const journey = replay(definition, played(definition, one));
    const solution = answersOf(sheetFor(), journey).flatMap(({ answers }) => answers.map(({ state }) => state.path));
    expect(solution).toEqual(journey.steps.flatMap(({ fields }) => fields.map(({ path }) => path)));
  });

  it.each([
    ['text', 'Bello', 'Bello'],
    ['text', '', 'leer lassen'],
    ['date', '2026-05-01', '01.05.2026'],
    ['checkbox', 'ja', 'Häkchen setzen'],
    ['checkbox', '', 'kein Häkchen'],
  ])('writes a %s "%s" as "%s"', (kind, value, words) => {
    expect(answerWords({ field: makeField(kind, 'feld'), path: 'a.feld', raw: value, value })).toBe(words);
  });

  it('names the lines that read differently for another case', () => {
    const facts = [
      { label: 'Name', text: '{person.name}' },
      { label: 'Gebühr', text: 'nichts' },
    ];
    const sheet = [{ number: '2', step: makeStep('daten', { facts }), fields: [] }];
    const [helga, kurt] = ['Helga', 'Kurt'].map((name) => ({ ...one, entries: { 'person.name': name } }));
    expect(helga && kurt && ownFacts(sheet, helga, kurt)).toEqual([
      { number: '2', facts: [{ label: 'Name', text: 'Kurt' }] },
    ]);
  });
});
