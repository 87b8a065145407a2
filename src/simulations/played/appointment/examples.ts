import type { PlayedExamples } from '../example.ts';
import type { Appointment } from './appointment.ts';

const usual: Appointment = {
  office: 'Bürgerbüro Musterdorf',
  matter: 'Ausweis abholen',
  where: 'Rathaus, Zimmer 4',
  days: [
    { date: '27.11.2026', times: ['9.00'] },
    { date: '01.12.2026', times: [] },
    { date: '03.12.2026', times: ['9.00', '9.30', '11.15'] },
    { date: '08.12.2026', times: ['9.15', '14.00', '16.30'] },
    { date: '10.12.2026', times: ['10.00', '15.00'] },
    { date: '15.12.2026', times: ['14.15'], where: 'Außenstelle, Zimmer 1' },
  ],
  wish: { weekdays: 'Dienstag', daytime: 'nachmittags', latest: '' },
  busy: [],
  asks: [],
  overview: [{ label: 'Name', text: 'Erna Beispiel' }],
  bring: ['Ihren alten Ausweis'],
  number: 'UEBUNG-4711',
  aim: 'buchen',
};
const email = {
  id: 'email',
  label: 'E-Mail',
  hint: 'Hierhin schicken wir die Bestätigung.',
  answer: 'erna@beispiel.example',
  mistaken: 'Diese E-Mail-Adresse passt nicht.',
};
const mailed: Appointment = { ...usual, asks: [email], mail: { folder: 'spam' } };
const busy: Appointment = {
  ...usual,
  booked: { day: '08.12.2026', time: '14.00' },
  busy: [{ date: '08.12.2026', text: 'Da kommt der Schornsteinfeger.' }],
};
const toDecember = 'monat:12.2026';

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Appointment> = {
  'the first month': { play: usual },
  'a full day tapped': { play: usual, moves: `${toDecember} tag:01.12.2026` },
  'times of a day': { play: usual, moves: 'tag:08.12.2026' },
  'a day that does not fit': { play: usual, moves: 'tag:10.12.2026' },
  'an e-mail address refused': { play: mailed, moves: 'tag:08.12.2026 zeit:14.00 angabe-email:erna' },
  'all at a glance': { play: usual, moves: 'tag:08.12.2026 zeit:14.00' },
  'not confirmed yet': { play: mailed, moves: 'tag:08.12.2026 zeit:14.00 angabe-email:erna%40beispiel.example buchen' },
  'the e-mail among the spam': {
    play: mailed,
    moves: 'tag:08.12.2026 zeit:14.00 angabe-email:erna%40beispiel.example buchen postfach spam',
  },
  'closed before booking': { play: usual, moves: 'tag:08.12.2026 zeit:14.00 schliessen' },
  'booked at a wrong time': { play: usual, moves: 'tag:08.12.2026 zeit:9.15 buchen' },
  'booked and noted': { play: usual, moves: 'tag:08.12.2026 zeit:14.00 buchen notieren:zettel' },
  'an appointment to put off': { play: busy },
  'put off': { play: busy, moves: 'link verschieben tag:15.12.2026 zeit:14.15 buchen' },
  'to be called off': { play: { ...busy, busy: [], aim: 'absagen' }, moves: 'nummer:UEBUNG-4711 absagen' },
  'called off by mistake': { play: usual, moves: 'tag:08.12.2026 zeit:14.00 buchen absagen ja-absagen' },
};
