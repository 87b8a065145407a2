import { describe, expect, it, test } from 'vitest';
import { onDay } from '../fixture-day.ts';
import { makeField } from '../fixture-parts.ts';
import { makeDefinition } from '../fixture.ts';
import { replay } from '../journey.ts';
import { fits, sameAnswer } from './compare.ts';

onDay('2026-11-24');

const options = { options: { lastschrift: 'Die Gemeinde bucht ab', bar: 'Ich zahle bar' } };
const same = (kind: string, one: string, other: string): boolean =>
  sameAnswer(makeField(kind, 'feld', kind === 'number' ? { decimals: 2, min: -100 } : options), one, other);

test.each([
  ['text', 'Übungsweg 7', 'übungsweg  7'],
  ['text', 'Dorfstr. 7', 'Dorfstraße 7'],
  ['text', 'Dorfstr 7', 'Dorfstrasse 7'],
  ['text', 'Große Str. 12 a', 'große straße 12a'],
  ['text', 'Deutscher Schäferhund-Mischling', 'deutscher schäferhund mischling'],
  ['text', 'HV-000123', 'hv 000123'],
  ['text', 'Übungsweg', 'Übungsweg'.normalize('NFD')],
  ['date', '1.5.26', '2026-05-01'],
  ['date', '1. Mai 2026', '01.05.2026'],
  ['iban', 'DE02 1203 0000 0000 2020 51', 'de02120300000000202051'],
  ['pattern-number', '276 098 100 000 001', '276098100000001'],
  ['postcode-town', '39167\nHohe Börde', '39167 hohe börde'],
  ['email', 'helga.sommer@beispiel.example', ' helga.sommer@Beispiel.Example '],
  ['phone', '039204 000000', '039204/000000'],
  ['phone', '039204 000000', '039204000000'],
  ['phone', '039204 000000', '+49 39204 000000'],
  ['number', '1,50', '1.5'],
  ['choice', 'lastschrift', 'Die Gemeinde bucht ab'],
  ['yes-no', 'ja', 'Ja'],
  ['text', '', '  '],
])('in a field of kind %s "%s" equals "%s"', (kind, one, other) => {
  expect(same(kind, one, other)).toBe(true);
  expect(same(kind, other, one)).toBe(true);
});

test.each([
  ['text', 'Übungsweg 7', 'Übungsweg 17'],
  ['text', 'Helga', 'Helge'],
  ['text', 'Helga', ''],
  ['date', '1.5.2026', '5.1.2026'],
  ['iban', 'DE02 1203 0000 0000 2020 51', 'DE02 1203 0000 0000 2020 5'],
  ['postcode-town', '39167\nHohe Börde', '39343\nHohe Börde'],
  ['email', 'helga.sommer@beispiel.example', 'helgasommer@beispiel.example'],
  ['email', 'helga.sommer@beispiel.example', 'helga-sommer@beispiel.example'],
  ['number', '1,5', '15'],
  ['number', '5', '-5'],
  ['choice', 'lastschrift', 'bar'],
  ['yes-no', 'ja', 'nein'],
])('in a field of kind %s "%s" differs from "%s"', (kind, one, other) => {
  expect(same(kind, one, other)).toBe(false);
  expect(same(kind, other, one)).toBe(false);
});

describe('a field', () => {
  const definition = makeDefinition();
  const [helga] = definition.cases;
  const fitsWith = (id: string, raw: string): boolean | undefined => {
    const state = replay(definition, { [`person.${id}`]: raw }).open.fields.find(({ field }) => field.id === id);
    return state && fits(state, helga);
  };

  it('fits when it holds what the papers say', () => {
    expect(fitsWith('vorname', 'helga')).toBe(true);
    expect(fitsWith('vorname', 'Hanna')).toBe(false);
    expect(fitsWith('vorname', '')).toBe(false);
  });

  it('does not fit while it is blank though optional, when the papers have an answer', () => {
    expect(fitsWith('telefon', '')).toBe(false);
    expect(fitsWith('telefon', '039204000000')).toBe(true);
  });

  it('without a worked answer fits when it is in order', () => {
    const free = replay(definition, { 'person.eltern': 'ja', 'kind.buecher': '3' }).steps[2]?.fields[2];
    const wrong = replay(definition, { 'person.eltern': 'ja', 'kind.buecher': 'viele' }).steps[2]?.fields[2];
    expect(free && fits(free, helga)).toBe(true);
    expect(wrong && fits(wrong, helga)).toBe(false);
  });
});
