import { expect, it, test } from 'vitest';
import { onDay } from '../fixture-day.ts';
import { makeDefinition, played } from '../fixture.ts';
import { replay } from '../journey.ts';
import { findMistake, mistakeAt } from './mistakes.ts';

onDay('2026-11-24');

const definition = makeDefinition();
const noticed = (raw: string, path = 'person.geburtsdatum', id = path.split('.')[0]): string | undefined => {
  const journey = replay(definition, played({ [path]: raw }));
  const state = journey.steps.find(({ step }) => step.id === id);
  return state && mistakeAt(journey, state, path)?.id;
};

test.each([
  ['1.5.2020', 'geburtsdatum-vom-kind'],
  ['1. Mai 2020', 'geburtsdatum-vom-kind'],
  ['14.03.1952', undefined],
  ['01.01.2015', undefined],
  ['', undefined],
  ['   ', undefined],
  ['weiß nicht', undefined],
  ['30.2.1952', undefined],
])('a date of birth "%s" shows the mistake %s', (raw, id) => {
  expect(noticed(raw)).toBe(id);
});

it('looks only at the mistakes of the field', () => {
  expect(noticed('Mia', 'kind.name')).toBeUndefined();
  expect(noticed('1.5.2020', 'kind.geburtsdatum')).toBeUndefined();
  expect(noticed('14.03.1952', 'kind.geburtsdatum')).toBe('kind-zu-alt');
});

it('finds none on another step or in a hidden field', () => {
  expect(noticed('1.5.2020', 'person.geburtsdatum', 'zahlung')).toBeUndefined();
  const journey = replay(definition, played({ 'person.eltern': 'nein', 'kind.geburtsdatum': '14.03.1952' }));
  const kind = replay(definition, played()).steps[2];
  expect(kind && mistakeAt(journey, kind, 'kind.geburtsdatum')).toBeUndefined();
});

it('never calls a blank field mistaken, though the condition holds', () => {
  const [step] = definition.steps;
  const [mistake] = step.mistakes;
  if (!mistake) throw new Error('the fixture has no mistake');
  const always = { ...mistake, when: { not: { path: mistake.field, test: { equals: 'nie' } } } };
  const atBirth = (raw: string) => {
    const journey = replay(makeDefinition({ steps: [{ ...step, mistakes: [always] }] }), { [mistake.field]: raw });
    return mistakeAt(journey, journey.open, mistake.field)?.id;
  };
  expect([atBirth('14.03.1952'), atBirth('')]).toEqual([mistake.id, undefined]);
});

it('finds a mistake with its step by id', () => {
  expect(findMistake(definition, 'kind-zu-alt')?.step.id).toBe('kind');
  expect(findMistake(definition, 'kind-zu-alt')?.mistake.title).toBe('Das eigene Geburtsdatum eintragen');
  expect(findMistake(definition, 'gibt-es-nicht')).toBeUndefined();
  expect(findMistake(definition, undefined)).toBeUndefined();
});
