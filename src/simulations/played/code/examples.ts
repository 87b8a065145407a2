import type { PlayedExamples } from '../example.ts';
import type { Code } from './code.ts';

const sms: Code = {
  channel: 'sms',
  sender: 'Musterkonto',
  to: '0151 000000',
  purpose: 'die Anmeldung im Musterkonto',
  code: '417350',
  subject: 'Ihr Code',
  text: 'Ihr Code lautet:',
  warning: 'Sagen Sie diesen Code niemandem.',
  expires: false,
  spam: false,
  tries: 3,
  button: 'Code prüfen',
  success: 'Der Code passt.',
};
const mail: Code = {
  ...sms,
  channel: 'email',
  to: 'erna@beispiel.example',
  purpose: 'die neue E-Mail-Adresse',
  spam: true,
  expires: true,
  lasts: '15 Minuten',
};
const app: Code = { ...sms, channel: 'app', sender: 'Code-App', to: 'Ihr Handy' };
const called: Code = {
  ...sms,
  call: {
    from: 'unbekannte Nummer',
    says: ['Hier ist der Kundendienst.', 'Lesen Sie mir bitte den Code aus der SMS vor.'],
    hungUp: 'Das war richtig. Einen Code sagen Sie niemandem.',
    told: ['Mit diesem Code kann sich jemand anmelden.', 'Fordern Sie einen neuen Code an.'],
  },
};
const tooOften = 'senden lesen code:1111 code:2222 code:3333';

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Code> = {
  'asking for a code': { play: sms },
  'a message has come': { play: sms, moves: 'senden' },
  'the code lies open': { play: sms, moves: 'senden lesen' },
  'a code that does not fit': { play: sms, moves: 'senden lesen code:417530' },
  'too often a code that does not fit': { play: sms, moves: tooOften },
  'the old code instead of the new one': { play: sms, moves: 'senden lesen neu lesen code:417350' },
  'nothing in the inbox': { play: mail, moves: 'senden' },
  'found in the spam folder': { play: mail, moves: 'senden spam lesen' },
  'a code that is too old': { play: mail, moves: 'senden spam lesen code:417350' },
  'an app shows the code': { play: app },
  'somebody calls': { play: called, moves: 'senden lesen' },
  'hung up': { play: called, moves: 'senden lesen auflegen' },
  'code told to the caller': { play: called, moves: 'senden lesen sagen' },
  'code accepted': { play: sms, moves: 'senden lesen code:417350' },
};
