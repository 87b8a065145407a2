import { expect, test } from 'vitest';
import { stateWords } from './service-state.ts';

test.each([
  ['online', 'In der Hohen Börde geht das online.'],
  ['video', 'In der Hohen Börde geht das per Video.'],
  ['vor-ort', 'In der Hohen Börde geht das vor Ort.'],
  ['unbekannt', 'Geht das in der Hohen Börde online? Das wissen wir noch nicht.'],
] as const)('says in one sentence what %s means', (state, sentence) => {
  expect(stateWords(state, 'in der Hohen Börde').sentence).toBe(sentence);
});
