import { expect, test } from 'vitest';
import { makeDefinition } from '../fixture.ts';
import { buildChain } from './build-chain.ts';
import { chainSchema } from './schema.ts';

const definition = makeDefinition();
const definitions = { ausweis: { ...definition, id: 'ausweis' }, leihen: { ...definition, id: 'leihen' } };
const [{ id: person, entries }] = definition.cases;
const entry = Object.keys(entries)[0] ?? '';

const station = (uebung: string, keeps: object = {}) => ({ uebung, say: 'Das kommt jetzt.', keeps });
const good = { title: 'Weg', lead: 'Zum Buch.', person, stations: [station('ausweis'), station('leihen')] };
const build = (own: object = {}) => buildChain('weg', chainSchema.parse({ ...good, ...own }), definitions);

test('yields for each station the whole way and what it gives on', () => {
  const keeps = { [entry]: { field: 'person.vorname' } };
  const [first, second] = build({ stations: [station('ausweis', keeps), station('leihen')] });
  expect(first?.stations.map(({ uebung }) => uebung)).toEqual(['ausweis', 'leihen']);
  expect(first?.keeps).toEqual(keeps);
  expect(second?.keeps).toEqual({});
});

test.each([
  [
    'a misspelt Übung',
    { stations: [station('ausweiss'), station('leihen')] },
    'Unknown Übung "ausweiss". Did you mean "ausweis"?',
  ],
  ['a stranger', { person: 'otto' }, 'stations "ausweis": It has no case "otto". Known: helga'],
  ['an Übung twice', { stations: [station('ausweis'), station('ausweis')] }, 'stands twice'],
  [
    'an unknown place',
    { stations: [station('ausweis', { [entry]: { field: 'person.vornam' } }), station('leihen')] },
    'Unknown place "person.vornam". Did you mean "person.vorname"?',
  ],
  [
    'an entry that no later station has',
    { stations: [station('ausweis'), station('leihen', { [entry]: { field: 'person.vorname' } })] },
    `No later station has a paper entry "${entry}".`,
  ],
])('tells file, place and remedy of %s', (_, own, message) => {
  expect(() => build(own)).toThrow('content/wege/weg.yaml, ');
  expect(() => build(own)).toThrow(message);
});

test('a Weg of one station is none', () => {
  expect(() => build({ stations: [station('ausweis')] })).toThrow();
});
