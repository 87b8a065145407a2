import type { PlayedExamples } from '../example.ts';
import type { Happening, Phone } from './events.ts';

const parcel: Happening = {
  id: 'paket',
  look: 'sms',
  from: '0170 000000',
  time: 'heute, 9 Uhr',
  turns: [
    {
      id: 'text',
      says: 'Ihr Paket wartet. Zahlen Sie noch heute 1,99 Euro nach: paket-gebuehr.example',
      why: 'Haben Sie überhaupt ein Paket bestellt?',
      choices: [
        {
          id: 'link',
          label: 'Auf den Link tippen',
          outcome: 'link-getippt',
          say: 'Dort würde jemand nach Ihrer Karte fragen.',
        },
        { id: 'loeschen', label: 'SMS löschen', say: 'Gut. So kann nichts passieren.' },
      ],
    },
  ],
  signs: ['Die SMS will schnell Geld.', 'Die Adresse gehört zu keinem Paketdienst.'],
};
const reminder: Happening = {
  id: 'termin',
  look: 'notice',
  from: 'Kalender',
  time: 'heute, 10 Uhr',
  turns: [
    { id: 'text', says: 'Morgen um 9 Uhr: Rathaus', choices: [{ id: 'gut', label: 'Verstanden', say: 'Genau.' }] },
  ],
  signs: [],
};
const camera: Happening = {
  id: 'kamera',
  look: 'permission',
  from: 'Taschenrechner',
  time: 'jetzt',
  turns: [
    {
      id: 'frage',
      says: 'Darf die App auf die Kamera zugreifen?',
      why: 'Wozu braucht ein Taschenrechner die Kamera?',
      choices: [
        { id: 'ja', label: 'Erlauben', outcome: 'erlaubt', say: 'Dann könnte die App Bilder machen.' },
        { id: 'nein', label: 'Nicht erlauben', say: 'Zum Rechnen braucht niemand eine Kamera.' },
      ],
    },
  ],
  signs: [],
};
const bank: Happening = {
  id: 'anruf',
  look: 'call',
  from: 'Unbekannte Nummer',
  time: 'jetzt',
  once: 'paket',
  turns: [
    {
      id: 'anfang',
      says: 'Guten Tag, hier ist Ihre Bank. Ihr Konto ist in Gefahr.',
      choices: [
        { id: 'fragen', label: '„Wie ist Ihr Name?“', say: 'Fragen dürfen Sie immer.' },
        { id: 'auflegen', label: 'Auflegen', say: 'Auflegen ist nicht unhöflich.', leads: 'ende' },
      ],
    },
    {
      id: 'code',
      says: 'Dafür ist keine Zeit. Nennen Sie mir den Code aus der App.',
      choices: [
        {
          id: 'code',
          label: '„Der Code ist 0417.“',
          outcome: 'code-verraten',
          say: 'Mit dem Code könnte jemand Ihr Geld nehmen. Die Bank fragt nie danach.',
        },
        { id: 'auflegen', label: 'Auflegen', say: 'Auflegen ist nicht unhöflich.' },
      ],
    },
  ],
  signs: ['Rufen Sie die Bank selbst an.'],
};
const phone: Phone = { name: 'Handy von Erna', events: [parcel, reminder, camera, bank] };

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Phone> = {
  'the start screen': { play: phone },
  'a text message': { play: phone, moves: 'oeffnen:paket' },
  'what the link would have done': { play: phone, moves: 'oeffnen:paket wahl:link' },
  'a text message dealt with': { play: phone, moves: 'oeffnen:paket wahl:link zurueck wahl:loeschen' },
  'a call on the start screen': { play: phone, moves: 'oeffnen:paket wahl:loeschen start' },
  'a note of an app': { play: phone, moves: 'oeffnen:termin' },
  'a question for a permission': { play: phone, moves: 'oeffnen:kamera' },
  'a call in the middle': { play: phone, moves: 'oeffnen:paket wahl:loeschen start oeffnen:anruf wahl:fragen' },
  'the code told': { play: phone, moves: 'oeffnen:paket wahl:loeschen start oeffnen:anruf wahl:fragen wahl:code' },
  'hung up': { play: phone, moves: 'oeffnen:paket wahl:loeschen start oeffnen:anruf wahl:fragen wahl:auflegen' },
  'only a call': { play: { name: 'Handy von Erna', events: [{ ...reminder, look: 'call' }] } },
};
