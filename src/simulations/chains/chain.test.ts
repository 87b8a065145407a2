import { expect, test } from 'vitest';
import { pathOf } from '../definition.ts';
import { onDay } from '../fixture-day.ts';
import { makeDefinition, played } from '../fixture.ts';
import { arrive, carriedInto } from './chain.ts';
import { type Chain, type Trip, parseTravelled, setOff } from './travelled.ts';

onDay('2026-11-24');

const definition = makeDefinition();
const [helga] = definition.cases;
const source = Object.keys(helga.sources)[0] ?? '';
const entry = helga.sources[source] ?? '';

const chain: Chain = {
  id: 'buecher',
  title: 'Der Weg zum Buch',
  person: helga.id,
  stations: [
    { uebung: 'ausweis', title: 'Ausweis holen' },
    { uebung: 'leihen', title: 'Buch leihen' },
  ],
  keeps: { 'ausweis.vorname': { field: 'person.vorname' } },
};
const trip: Trip = { chain, travelled: setOff, at: 0 };

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['another version', '{"version":2,"done":[],"kept":{}}'],
  ['no list of stations', '{"version":1,"done":"ausweis","kept":{}}'],
  ['nothing kept', '{"version":1,"done":[],"kept":null}'],
])('begins anew where the tab holds %s', (_, stored) => {
  expect(parseTravelled(stored)).toEqual(setOff);
});

test('reads back what was stored', () => {
  const travelled = { version: 1, done: ['ausweis'], kept: { 'ausweis.vorname': 'Erna' }, rung: 'allein' } as const;
  expect(parseTravelled(JSON.stringify(travelled))).toEqual(travelled);
});

test('meets only its person on the way', () => {
  expect(carriedInto(definition, trip).cases.map(({ id }) => id)).toEqual([helga.id]);
  const stranger = { ...trip, chain: { ...chain, person: 'niemand' } };
  expect(carriedInto(definition, stranger)).toBe(definition);
});

test('carries a value into the paper and into the answer that stands on it', () => {
  const [one] = carriedInto(definition, { ...trip, travelled: { ...setOff, kept: { [entry]: 'Erna' } } }).cases;
  expect(one.entries[entry]).toBe('Erna');
  expect(one.exemplar[source]).toBe('Erna');
  expect(helga.entries[entry]).not.toBe('Erna');
});

test('a station that is finished gives its values on, once', () => {
  const answers = { ...played(), 'person.vorname': 'Erna' };
  const once = arrive(definition, trip, answers, 'tipps');
  expect(once).toEqual({ version: 1, done: ['ausweis'], kept: { 'ausweis.vorname': 'Erna' }, rung: 'tipps' });
  expect(arrive(definition, { ...trip, travelled: once }, answers, 'tipps')).toEqual(once);
});

test('keeps what it has where a station gives nothing', () => {
  const kept = { 'ausweis.vorname': 'Erna' };
  const first = definition.steps[0].fields[0];
  const blank = first ? { ...played(), [pathOf(definition.steps[0], first)]: '' } : played();
  expect(arrive(definition, { ...trip, travelled: { ...setOff, kept } }, blank, 'zeigen').kept).toEqual(kept);
});
