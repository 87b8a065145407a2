import { expect, it } from 'vitest';
import type { Condition, Test } from './definition.ts';
import { makeField } from './fixture-parts.ts';
import { type Numbered, whenWords } from './when-words.ts';

const fields: Readonly<Record<string, Numbered>> = {
  'a.art': {
    number: '1.1',
    field: makeField('choice', 'art', { options: { lastschrift: 'Die Gemeinde bucht ab', bar: 'Ich zahle bar' } }),
  },
  'a.ort': {
    number: '1.2',
    field: makeField('select', 'ort', {
      options: { heim: 'aus dem Tierheim', zucht: 'aus einer Zucht', kauf: 'gekauft' },
    }),
  },
  'a.zahl': { number: '1.3', field: makeField('number', 'zahl') },
  'a.tag': { number: '1.4', field: makeField('date', 'tag') },
  'b.tag': { number: '2.1', field: makeField('date', 'tag') },
  'b.ja': { number: '2.2', field: makeField('yes-no', 'ja') },
  'b.haken': { number: '2.3', field: makeField('checkbox', 'haken') },
};
const at = (path: string, test: Test): Condition => ({ path, test });
const byDebit = at('a.art', { equals: 'lastschrift' });
const none = at('a.zahl', { equals: '0' });

const table: [string, Condition][] = [
  ['Nur wenn bei 1.1 „Die Gemeinde bucht ab“ angekreuzt ist.', byDebit],
  ['Nur wenn bei 1.2 „aus dem Tierheim“ oder „gekauft“ angekreuzt ist.', at('a.ort', { oneOf: ['heim', 'kauf'] })],
  [
    'Nur wenn bei 1.2 „aus dem Tierheim“, „aus einer Zucht“ oder „gekauft“ angekreuzt ist.',
    at('a.ort', { oneOf: ['heim', 'zucht', 'kauf'] }),
  ],
  ['Nur wenn bei 2.2 „Ja“ angekreuzt ist.', at('b.ja', { equals: 'ja' })],
  ['Nur wenn bei 2.3 das Kästchen angekreuzt ist.', at('b.haken', { equals: 'ja' })],
  ['Nur wenn bei 1.3 „0“ steht.', none],
  ['Nur wenn bei 1.3 mehr als 1 steht.', at('a.zahl', { greater: 1 })],
  ['Nur wenn bei 1.3 etwas steht.', at('a.zahl', { set: true })],
  ['Nur wenn bei 1.3 nichts steht.', at('a.zahl', { set: false })],
  ['Nur wenn bei 1.4 ein Tag vor dem 01.05.2026 steht.', at('a.tag', { before: '2026-05-01' })],
  ['Nur wenn bei 1.4 ein Tag nach heute steht.', at('a.tag', { after: 'heute' })],
  ['Nur wenn bei 1.4 ein Tag vor dem Datum bei 2.1 steht.', at('a.tag', { before: '@b.tag' })],
  ['Nur wenn bei 1.4 dasselbe wie bei 2.1 steht.', at('a.tag', { same: '@b.tag' })],
  ['Nur wenn die Angabe bei 1.3 dazu passt.', at('a.zahl', { matches: '^0' })],
  ['Nur wenn bei 1.1 nicht „Die Gemeinde bucht ab“ angekreuzt ist.', { not: byDebit }],
  ['Nur wenn bei 1.3 nichts steht.', { not: at('a.zahl', { set: true }) }],
  ['Nur wenn bei 1.1 „Die Gemeinde bucht ab“ angekreuzt ist und bei 1.3 „0“ steht.', { all: [byDebit, none] }],
  ['Nur wenn bei 1.1 „Die Gemeinde bucht ab“ angekreuzt ist oder bei 1.3 „0“ steht.', { any: [byDebit, none] }],
  [
    'Nur wenn bei 1.1 nicht „Die Gemeinde bucht ab“ angekreuzt ist oder bei 1.3 nicht „0“ steht.',
    { not: { all: [byDebit, none] } },
  ],
  [
    'Nur wenn bei 1.1 nicht „Die Gemeinde bucht ab“ angekreuzt ist und bei 1.3 nicht „0“ steht.',
    { not: { any: [byDebit, none] } },
  ],
];

it.each(table)('%s', (words, condition) => {
  expect(whenWords(condition, (path) => fields[path])).toBe(words);
});
