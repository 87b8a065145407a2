import { expect, test } from 'vitest';
import { servicesByState, stateWords } from './service-state.ts';

test.each([
  ['online', 'In der Hohen Börde geht das online.'],
  ['video', 'In der Hohen Börde geht das per Video.'],
  ['vor-ort', 'In der Hohen Börde geht das vor Ort.'],
  ['unbekannt', 'Geht das in der Hohen Börde online? Das wissen wir noch nicht.'],
] as const)('says in one sentence what %s means', (state, sentence) => {
  expect(stateWords(state, 'in der Hohen Börde').sentence).toBe(sentence);
});

const service = (title: string, state: 'online' | 'vor-ort') => ({
  title,
  provider: 'Gemeinde',
  state,
  text: 'So geht es.',
  proof: { title: 'Beleg' },
  checked: '2026-11-24',
});

test('services stand by state, in German order, without empty groups', () => {
  const services = { b: service('Übung', 'online'), a: service('Ausweis', 'online'), c: service('Bild', 'vor-ort') };
  const groups = servicesByState(services, 'im Dorf').map(({ state, services: own }) => [state, own.map(([id]) => id)]);
  expect(groups).toEqual([
    ['online', ['a', 'b']],
    ['vor-ort', ['c']],
  ]);
});
