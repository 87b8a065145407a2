import type { PlayedExamples } from '../example.ts';
import type { AddressBar, Page } from './play.ts';

const help = ['Rufen Sie gleich Ihre Bank an.', 'Heben Sie alles auf.', 'Sprechen Sie darüber.'];
const trap: Page = {
  id: 'anzeige',
  address: 'https://www.rundfunkbeitrag.de.antrag-hilfe.example/befreiung',
  title: 'Rundfunkbeitrag: Befreiung sofort',
  text: 'Wir füllen den Antrag für Sie aus. Einfach und schnell.',
  ad: true,
  shows: [
    { sign: 'seal', text: 'Geprüft und sicher' },
    { sign: 'hurry', text: 'Nur heute: Ihr Platz ist noch 10 Minuten frei.' },
    { sign: 'small-print', text: 'Mit dem Knopf bestellen Sie für 34,90 Euro.' },
  ],
  button: 'Jetzt Antrag stellen',
  real: false,
  why: 'Die Adresse endet auf „antrag-hilfe.example“. Der Anfang davor täuscht nur.',
};
const shop: Page = {
  ...trap,
  id: 'laden',
  address: 'https://befreiung-online.example',
  title: 'Befreiung online',
  ad: false,
  shows: [{ sign: 'fee', text: 'Bearbeitung: 29,90 Euro' }],
  why: 'Die Seite gehört jemandem, den Sie nicht kennen.',
};
const spy: Page = { ...shop, id: 'spaeher', shows: [], title: 'Gratis-Prüfung', button: 'Angaben senden' };
const real: Page = {
  id: 'echt',
  address: 'https://www.rundfunkbeitrag.de/formulare',
  title: 'Der Rundfunkbeitrag',
  text: 'Formulare für Bürgerinnen und Bürger. Der Antrag kostet nichts.',
  ad: false,
  shows: [],
  button: 'Befreiung beantragen',
  real: true,
  why: 'Die Adresse endet auf „rundfunkbeitrag.de“. Genau so heißt sie.',
};
const search: AddressBar = {
  mode: 'results',
  task: 'Finden Sie die echte Seite für die Befreiung.',
  search: 'rundfunkbeitrag befreiung',
  pages: [trap, shop, spy, real],
  help,
};
const check: AddressBar = { ...search, mode: 'check', task: 'Lesen Sie die Adresse.', pages: [trap, real, shop] };

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<AddressBar> = {
  'the search': { play: search },
  'an advertisement opened': { play: search, moves: 'oeffnen:anzeige' },
  'a look-alike seen through': { play: search, moves: 'oeffnen:laden lesen' },
  'money paid': { play: search, moves: 'oeffnen:anzeige nutzen' },
  'details given away': { play: search, moves: 'oeffnen:spaeher nutzen' },
  'back in the search': { play: search, moves: 'oeffnen:anzeige nutzen zurueck' },
  'the real page, address read': { play: search, moves: 'oeffnen:echt lesen' },
  'the real page in use': { play: search, moves: 'oeffnen:echt lesen nutzen' },
  'an address in pieces': { play: check },
  'the wrong piece': { play: check, moves: 'teil:2' },
  'real or not': { play: check, moves: 'teil:3' },
  'taken for real': { play: check, moves: 'teil:3 echt' },
  'seen through': { play: check, moves: 'teil:3 nicht-echt' },
  'too careful': { play: check, moves: 'teil:3 nicht-echt weiter teil:3 nicht-echt' },
  'all of them judged': { play: check, moves: 'teil:3 nicht-echt weiter teil:3 echt weiter teil:2 nicht-echt' },
};
