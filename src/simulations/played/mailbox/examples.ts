import type { PlayedExamples } from '../example.ts';
import type { Mailbox, Message } from './messages.ts';

const confirmation: Message = {
  id: 'bestaetigung',
  channel: 'email',
  after: 'gleich danach',
  from: 'Gemeinde Musterdorf',
  address: 'rathaus@musterdorf.uebung.example',
  subject: 'Bestätigung Ihrer Anmeldung',
  body: ['Guten Tag, Erna Beispiel.', 'Ihre Vorgangsnummer ist UEBUNG-2026-0417.'],
  explain: 'Sie müssen nichts tun.',
  todo: true,
  genuine: 'Die Vorgangsnummer steht auch auf Ihrem Zettel.',
};
const question: Message = {
  id: 'rueckfrage',
  channel: 'mailbox',
  after: 'eine Woche später',
  from: 'Gemeinde Musterdorf',
  subject: 'Eine Frage zu Ihrem Antrag',
  body: ['Uns fehlt noch die Chipnummer.'],
  todo: true,
  once: 'bestaetigung',
  answer: {
    label: 'Chipnummer',
    hint: '15 Ziffern',
    expect: ['276 098 100 000 001'],
    wrong: 'Diese Nummer passt nicht. Vergleichen Sie noch einmal mit dem Heimtierausweis.',
  },
};
const notice: Message = {
  id: 'bescheid',
  channel: 'mailbox',
  after: 'zwei Wochen später',
  from: 'Gemeinde Musterdorf',
  subject: 'Ihr Bescheid',
  body: ['Wir setzen die Steuer fest. Sie können innerhalb von einem Monat widersprechen.'],
  explain: 'Speichern Sie den Bescheid.',
  todo: true,
  once: 'rueckfrage',
  attachment: { title: 'Bescheid', file: 'Bescheid-UEBUNG' },
  deadline: { provided: '2026-11-19', remedy: 'widersprechen', months: 1 },
};
const letter: Message = { ...confirmation, id: 'brief', channel: 'letter', subject: 'Aufkleber für den Ausweis' };
const scam: Message = {
  id: 'falsch',
  channel: 'email',
  after: 'am selben Tag',
  from: 'Ihr Konto',
  address: 'info@konto.daten-pruefen.example',
  subject: 'Letzte Mahnung: Konto bestätigen',
  body: ['Bestätigen Sie Ihr Konto noch heute. Sonst wird es gelöscht.'],
  todo: true,
  scam: {
    link: 'Konto jetzt bestätigen',
    leads: 'https://daten-pruefen.example/konto',
    tapped: 'Dort würde jemand nach Ihrem Passwort fragen.',
    signs: ['Die Nachricht macht Druck.', 'Die Adresse gehört nicht zum Konto.'],
  },
};
const all: Mailbox = { name: 'Ihre Nachrichten', messages: [confirmation, question, notice, letter] };
const mixed: Mailbox = { name: 'Ihre E-Mails', messages: [confirmation, scam] };
const toNotice = 'oeffnen:bestaetigung oeffnen:rueckfrage antworten:276098100000001 oeffnen:bescheid speichern';

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Mailbox> = {
  'one letter': { play: { name: 'Ihre Post', messages: [letter] }, moves: 'oeffnen:brief' },
  'a list with new messages': { play: all },
  'a question back, answered in vain': {
    play: all,
    moves: 'oeffnen:bestaetigung oeffnen:rueckfrage antworten:0417',
  },
  'a notice to save': {
    play: all,
    moves: 'oeffnen:bestaetigung oeffnen:rueckfrage antworten:276098100000001 oeffnen:bescheid',
  },
  'the first question of a deadline': { play: all, moves: `${toNotice} tag:oeffnen` },
  'the second question of a deadline': { play: all, moves: `${toNotice} tag:vierter ende:frueher` },
  'both days kept': { play: all, moves: `${toNotice} tag:vierter ende:monat` },
  'a genuine message suspected': { play: mixed, moves: 'oeffnen:bestaetigung absender melden' },
  'a scam with its sender': { play: mixed, moves: 'oeffnen:falsch absender' },
  'behind the false link': { play: mixed, moves: 'oeffnen:falsch link' },
  'a scam recognised': { play: mixed, moves: 'oeffnen:falsch link zurueck melden' },
  'the list at the end': { play: mixed, moves: 'oeffnen:falsch loeschen oeffnen:bestaetigung liste' },
};
