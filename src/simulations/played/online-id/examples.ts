import type { PlayedExamples } from '../example.ts';
import type { OnlineId } from './state.ts';

const use: OnlineId = {
  mode: 'use',
  device: 'phone',
  pin: '748291',
  can: '100417',
  puk: '4170000000',
  transportPin: '12345',
  looks: {
    pin: 'gemerkt.pin',
    can: 'personalausweis.can',
    puk: 'pin-brief.puk',
    transportPin: 'pin-brief.transport-pin',
  },
  wrongBefore: 0,
  pukUsed: 0,
  birthday: '14.03.1952',
  trouble: [],
  page: {
    address: 'amt.uebung.example',
    title: 'Anmelden',
    text: 'Hier zeigen Sie, wer Sie sind.',
    button: 'Mit Online-Ausweis anmelden',
    doneTitle: 'Sie sind angemeldet',
    doneText: 'Das Amt weiß jetzt sicher, wer Sie sind.',
  },
  provider: {
    name: 'Übungsamt Musterdorf',
    purpose: 'Anmeldung am Bürgerkonto',
    valid: '01.11.2026 bis 30.11.2026',
    postal: 'Musterplatz 1, 39343 Hohe Börde',
    email: 'amt@beispiel.example',
    authority: 'Übungsaufsicht für Datenschutz',
    issuer: 'Übungsstelle für Zertifikate',
  },
  reads: ['Familienname', 'Vornamen', 'Geburtstag', 'Anschrift'],
  optional: [
    { id: 'doktorgrad', label: 'Doktorgrad', drop: false },
    { id: 'geburtsort', label: 'Geburtsort', drop: true },
  ],
  writes: [],
  office: {
    name: 'Bürgerbüro',
    help: ['Gehen Sie mit dem Ausweis selbst ins Bürgerbüro.', 'Dort setzen Sie eine neue PIN. Das kostet nichts.'],
  },
};
const setup: OnlineId = { ...use, mode: 'setup', optional: [] };
const reader: OnlineId = { ...use, device: 'reader', trouble: ['lage'] };
const writing: OnlineId = { ...use, optional: [], writes: ['Anschrift', 'Gemeindeschlüssel'] };
const lost: OnlineId = { ...use, puk: '', wrongBefore: 3 };

const toPin = 'anmelden weiter anlegen';
const toNewPin = 'starten pruefen anlegen weiter vorhanden:fuenf transport-pin:12345';

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<OnlineId> = {
  'the page that asks': { play: use },
  'who asks, with more about it': { play: use, moves: 'anmelden mehr abwaehlen:geburtsort' },
  'the address is written on the chip': { play: writing, moves: 'anmelden' },
  'the card is to be put to the phone': { play: use, moves: 'anmelden weiter' },
  'the card is not found': {
    play: { ...use, trouble: ['huelle', 'kabel'] },
    moves: 'anmelden weiter anlegen probieren:lage probieren:huelle',
  },
  'the card in a reader': { play: reader, moves: 'anmelden weiter anlegen' },
  'the PIN is asked for': { play: use, moves: toPin },
  'one wrong PIN': { play: use, moves: `${toPin} pin:111111` },
  'the CAN taken for the PIN': { play: use, moves: `${toPin} pin:100417` },
  'five digits where six are asked for': { play: use, moves: `${toPin} pin:12345` },
  'two wrong PINs': { play: use, moves: `${toPin} pin:111111 pin:222222` },
  'paused before it opened, wrong CAN': { play: { ...use, wrongBefore: 2 }, moves: `${toPin} can:999999` },
  'the CAN fits': { play: { ...use, wrongBefore: 2 }, moves: `${toPin} can:100417` },
  'three wrong PINs': { play: use, moves: `${toPin} pin:111111 pin:222222 can:100417 pin:333333` },
  'blocked, wrong PUK': { play: { ...use, wrongBefore: 3 }, moves: `${toPin} puk:1111111111` },
  'the PUK helps': { play: { ...use, wrongBefore: 3 }, moves: `${toPin} puk:4170000000` },
  'no PUK at hand': { play: lost, moves: `${toPin} keine-puk` },
  'the PUK is used up': { play: { ...use, wrongBefore: 3, pukUsed: 10 }, moves: toPin },
  'the card is read': { play: use, moves: `${toPin} pin:748291` },
  'the card taken away too soon': { play: use, moves: `${toPin} pin:748291 wegnehmen` },
  'it worked': { play: use, moves: `${toPin} pin:748291 liegen` },
  'back on the page': { play: use, moves: `${toPin} pin:748291 liegen zurueck` },
  'setting up begins': { play: setup },
  'device and card are checked': { play: setup, moves: 'starten pruefen anlegen' },
  'the check of a paused card': { play: { ...setup, wrongBefore: 2 }, moves: 'starten pruefen anlegen' },
  'which PIN is there': { play: setup, moves: 'starten pruefen anlegen weiter vorhanden:sechs' },
  'a wrong transport PIN': {
    play: setup,
    moves: 'starten pruefen anlegen weiter vorhanden:fuenf transport-pin:99999',
  },
  'a PIN that is easy to guess': { play: setup, moves: `${toNewPin} neue-pin:140352` },
  'the second time it is another PIN': { play: setup, moves: `${toNewPin} neue-pin:748291 wiederholung:748219` },
  'the PIN is set': { play: setup, moves: `${toNewPin} neue-pin:748291 wiederholung:748291 liegen` },
};
