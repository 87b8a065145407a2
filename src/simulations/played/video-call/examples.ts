import type { PlayedExamples } from '../example.ts';
import type { Call } from './call.ts';

const usual: Call = {
  office: 'Bürgerbüro Musterdorf',
  clerk: 'Frau Muster',
  matter: 'Ausweis als verloren melden',
  time: 'Dienstag, 8. Dezember, 14.00 Uhr',
  greeting: 'Guten Tag, Erna Beispiel.',
  ahead: 1,
  mishaps: [],
  talk: [
    {
      turn: 'question',
      id: 'anliegen',
      says: 'Worum geht es heute?',
      answers: [
        { id: 'hund', text: 'Ich habe einen Hund.', fits: false, reply: 'Das ist schön. Aber worum geht es heute?' },
        { id: 'verloren', text: 'Mein Ausweis ist weg.', fits: true, reply: 'Das melden wir gleich.' },
      ],
    },
    {
      turn: 'card',
      says: 'Bitte zeigen Sie mir Ihren Reisepass.',
      card: 'Reisepass',
      others: ['Bankkarte'],
      mishaps: ['zu-nah', 'spiegelt'],
    },
    { turn: 'break' },
    {
      turn: 'confirm',
      says: 'Stimmt das so?',
      points: [{ label: 'Verloren am', text: '20.11.2026' }],
      button: 'Ja, das stimmt',
    },
  ],
  closing: 'Dann wünsche ich Ihnen einen schönen Tag.',
};
const silent: Call = { ...usual, ahead: 0, mishaps: ['ton', 'mikrofon'] };
const [question, , lost, confirm] = usual.talk;
const turned: Call = {
  ...usual,
  talk: [
    {
      turn: 'card',
      says: 'Ihren Ausweis, bitte.',
      card: 'Personalausweis',
      others: [],
      mishaps: ['verkehrt', 'zu-weit'],
    },
    ...[question, lost, confirm].flatMap((one) => one ?? []),
  ],
};
const inside = 'oeffnen zulassen warten warten hoere';
const answered = `${inside} antwort:verloren`;
const shown = `${answered} zeigen:Reisepass`;

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Call> = {
  'the link': { play: usual },
  'camera and microphone asked for': { play: usual, moves: 'oeffnen' },
  'camera blocked': { play: usual, moves: 'oeffnen blockieren' },
  'what the page may do': { play: usual, moves: 'oeffnen blockieren symbol kamera-recht' },
  'the waiting room': { play: usual, moves: 'oeffnen zulassen' },
  'no sound': { play: silent, moves: 'oeffnen zulassen warten' },
  'talking without sound': { play: silent, moves: 'oeffnen zulassen warten losreden' },
  'not heard by the other': { play: silent, moves: 'oeffnen zulassen warten ton' },
  'can you hear me': { play: usual, moves: 'oeffnen zulassen warten warten' },
  'an answer that does not fit': { play: usual, moves: `${inside} antwort:hund` },
  'another card': { play: usual, moves: `${answered} zeigen:Bankkarte` },
  'card too near': { play: usual, moves: shown },
  'card reflecting': { play: usual, moves: `${shown} weiter-weg` },
  'card upside down': { play: turned, moves: `${inside} zeigen:Personalausweis naeher` },
  'card too far away': { play: turned, moves: `${inside} zeigen:Personalausweis umdrehen` },
  'card readable': { play: usual, moves: `${shown} weiter-weg kippen` },
  'connection lost': { play: usual, moves: `${shown} weiter-weg kippen weglegen` },
  'something to confirm': { play: usual, moves: `${shown} weiter-weg kippen weglegen wieder` },
  'hung up too early': { play: usual, moves: `${inside} auflegen` },
  'the end': { play: usual, moves: `${shown} weiter-weg kippen weglegen wieder bestaetigen auflegen` },
};
