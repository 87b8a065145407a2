import type { PlayedExamples } from '../example.ts';
import type { Login } from './login.ts';

const levels: Login['levels'] = {
  basis: { label: 'Basis', means: 'Niemand hat Ihre Angaben geprüft.', example: 'einfache Anträge' },
  substanziell: { label: 'substanziell', means: 'Sie haben Datei und Passwort.', example: 'ein Auto anmelden' },
  hoch: { label: 'hoch', means: 'Sie haben Karte und PIN.', example: 'Wohnsitz ummelden' },
};

const usual: Login = {
  account: 'Musterkonto',
  service: 'Hund anmelden',
  needs: 'basis',
  levels,
  ways: [
    { kind: 'online-ausweis', label: 'Online-Ausweis', level: 'hoch', brings: 'Ausweis, PIN und AusweisApp' },
    { kind: 'elster', label: 'ELSTER-Zertifikat', level: 'substanziell', brings: 'Zertifikatsdatei und Passwort' },
    {
      kind: 'eu-id',
      label: 'Europäische ID',
      level: 'hoch',
      brings: 'Ausweis aus einem anderen Land der EU',
      closed: 'Erna Beispiel hat einen deutschen Ausweis. Nehmen Sie einen anderen Weg.',
    },
    { kind: 'passwort', label: 'Benutzername & Passwort', level: 'basis', brings: 'Benutzername und Passwort' },
  ],
  follow: 'passwort',
  free: true,
  access: {
    name: 'erna.beispiel',
    nameAt: 'gemerkt.konto-name',
    password: 'Apfel-im-Korb-3',
    passwordAt: 'gemerkt.konto-passwort',
  },
  certificate: {
    file: 'erna-beispiel.pfx',
    others: [{ file: 'enkel.jpg', say: 'Das ist ein Foto. Die Zertifikatsdatei endet auf „.pfx“.' }],
    password: 'Birne-im-Glas-5',
  },
  card: 'kurz',
  forgotten: 'Melden Sie sich mit dem Online-Ausweis an. Danach setzen Sie ein neues Passwort.',
  recipient: 'Gemeinde Musterdorf',
  data: [
    { label: 'Name', text: 'Erna Beispiel' },
    { label: 'Anschrift', text: 'Musterweg 1, 12345 Musterdorf' },
  ],
};
const strict: Login = { ...usual, service: 'Wohnsitz ummelden', needs: 'hoch', follow: '', free: false };
const cardNext: Login = { ...strict, card: 'folgt' };
const known: Login = { ...usual, signedIn: 'online-ausweis' };
const name = 'weg:passwort name:erna.beispiel';

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Login> = {
  'the ways in': { play: usual },
  'what the levels mean': { play: usual, moves: 'stufen' },
  'a level too low': { play: strict, moves: 'weg:passwort' },
  'a way that is closed here': { play: usual, moves: 'weg:eu-id' },
  'an unknown name': { play: usual, moves: 'weg:passwort name:erna' },
  'a password that does not fit': { play: usual, moves: `${name} passwort:apfel` },
  'twice a password that does not fit': { play: usual, moves: `${name} passwort:apfel passwort:Apfel` },
  'password forgotten': { play: usual, moves: `${name} vergessen` },
  'another file instead of the certificate': { play: usual, moves: 'weg:elster datei:enkel.jpg' },
  'password of the certificate': { play: usual, moves: 'weg:elster datei:erna-beispiel.pfx' },
  'the card in short': { play: strict, moves: 'weg:online-ausweis' },
  'the card as the next step': { play: cardNext, moves: 'weg:online-ausweis' },
  'data to hand over, already logged in': { play: known },
  'consent refused': { play: known, moves: 'ablehnen' },
  'logged in': { play: known, moves: 'zustimmen' },
};
