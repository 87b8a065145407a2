import type { PlayedExamples } from '../example.ts';
import type { Letter } from './play.ts';

const parts = [
  { id: 'anrede', text: 'Guten Tag, Erna Beispiel. Hier ist der Brief zu Ihrem Ausweis.', covered: false },
  { id: 'puk', label: 'PUK:', text: '0000000417', covered: true, mistaken: 'Das ist die PUK. Sie hat zehn Ziffern.' },
  { id: 'pin', label: 'Transport-PIN:', text: '00417', covered: true },
];
const find = [{ ask: 'Wo steht die Transport-PIN?', part: 'pin' }];
const usual: Letter = {
  sender: 'Gemeinde Musterdorf',
  subject: 'Ihr PIN-Brief',
  date: '24.11.2026',
  cover: 'Brief',
  parts,
  find,
};
const notice: Letter = {
  ...usual,
  subject: 'Bescheid',
  parts: [
    { id: 'satz', text: 'Wir setzen 40 Euro fest. Zahlen Sie bitte bis zum 1. Februar.', covered: false },
    { id: 'zeichen', label: 'Kassenzeichen:', text: 'UEBUNG-0417', covered: false },
  ],
  find: [
    { ask: 'Wo steht das Kassenzeichen?', part: 'zeichen' },
    { ask: 'Wo steht, bis wann Sie zahlen?', part: 'satz' },
  ],
};

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Letter> = {
  'still shut': { play: usual },
  'open, with covered numbers': { play: usual, moves: 'oeffnen' },
  'the wrong number shown': { play: usual, moves: 'oeffnen aufdecken:puk zeigen:puk' },
  'the second question': { play: notice, moves: 'oeffnen zeigen:zeichen' },
  'everything found': { play: usual, moves: 'oeffnen aufdecken:pin zeigen:pin' },
};
