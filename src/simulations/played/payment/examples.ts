import type { PlayedExamples } from '../example.ts';
import type { Payment } from './payment.ts';

const usual: Payment = {
  amount: '10,00 Euro',
  recipient: 'Standesamt Musterstadt',
  purpose: 'Meldebescheinigung',
  methods: {
    karte: 'Kreditkarte',
    lastschrift: 'SEPA-Lastschrift',
    dienst: 'Bezahldienst mit Konto',
    rechnung: 'Rechnung',
  },
  wish: 'karte',
  page: { name: 'Bezahlseite', address: 'bezahlen.uebung.example' },
  card: { number: '0000 0000 0000 0000', until: '09/29', code: '000' },
  account: { holder: 'Erna Beispiel', iban: 'DE36 0000 0000 0000 0000 00' },
  wallet: { name: 'Beispielkonto', user: 'erna.beispiel', password: 'Gartenzaun-3' },
  invoice: { reference: 'UEBUNG-0815' },
  release: { app: 'Bank-App' },
  today: '11/26',
  detours: ['pause', 'doppelt'],
  look: {},
  file: 'Quittung-UEBUNG',
};
const debit: Payment = { ...usual, wish: 'Lastschrift' };
const wary: Payment = {
  ...usual,
  page: { ...usual.page, forged: 'bezahlen-uebung.example' },
  release: { app: 'Bank-App', wrongAmount: '100,00 Euro' },
};
const wallet: Payment = { ...usual, wish: 'dienst', detours: [] };
const bill: Payment = { ...usual, wish: 'Rechnung' };

const toPage = 'weiter art:karte zur-bezahlseite';
const card = `${toPage} stimmt nummer:0000000000000000 gueltig:9/29 pruefzahl:000`;
const forged = `${toPage} stimmt-nicht zurueck-zur-bezahlung`;

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Payment> = {
  'what there is to pay': { play: usual },
  'ways of paying': { play: usual, moves: 'weiter' },
  'the address is announced': { play: usual, moves: 'weiter art:karte' },
  'does the address fit': { play: usual, moves: toPage },
  'a forged address': { play: wary, moves: toPage },
  'a forged address taken for right': { play: wary, moves: `${toPage} stimmt` },
  'the card': { play: usual, moves: `${toPage} stimmt` },
  'a number too short': { play: usual, moves: `${toPage} stimmt nummer:0000` },
  'an expired card': { play: usual, moves: `${toPage} stimmt nummer:0000000000000000 gueltig:09/25` },
  'all there': { play: usual, moves: card },
  'release in the app': { play: usual, moves: `${card} zahlen` },
  'a wrong amount in the app': { play: wary, moves: `${forged} ${card} zahlen` },
  'a wrong amount released': { play: wary, moves: `${forged} ${card} zahlen freigeben` },
  'a wrong amount refused': { play: wary, moves: `${forged} ${card} zahlen ablehnen` },
  waiting: { play: usual, moves: `${card} zahlen freigeben` },
  'about to pay twice': { play: usual, moves: `${card} zahlen freigeben noch-einmal-zahlen` },
  paid: { play: usual, moves: `${card} zahlen freigeben ergebnis` },
  'receipt saved': { play: usual, moves: `${card} zahlen freigeben ergebnis quittung` },
  'broken off': { play: usual, moves: `${toPage} stimmt abbrechen` },
  'out of time': { play: usual, moves: `${toPage} stimmt pause` },
  'an account that does not fit': {
    play: debit,
    moves: 'weiter art:lastschrift zur-bezahlseite stimmt inhaber:Erna%20Beispiel iban:DE36',
  },
  'the mandate is missing': {
    play: debit,
    moves: 'weiter art:lastschrift zur-bezahlseite stimmt inhaber:Erna%20Beispiel iban:DE36000000000000000000 zahlen',
  },
  'a wallet': { play: wallet, moves: 'weiter art:dienst zur-bezahlseite stimmt anmeldename:erna.beispiel' },
  'a bill': { play: bill, moves: 'weiter art:rechnung' },
  'a transfer without its sign': { play: bill, moves: 'weiter art:rechnung ueberweisen kassenzeichen:Urkunde' },
};
