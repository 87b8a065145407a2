import type { PlayedExamples } from '../example.ts';
import type { Upload } from './shots.ts';

const papers = { 'ausweis-muster': 'Musterausweis', bestaetigung: 'Wohnungsgeberbestätigung', vertrag: 'Mietvertrag' };
const usual: Upload = {
  ask: 'Foto der Wohnungsgeberbestätigung',
  accepts: ['bestaetigung'],
  every: false,
  refusals: { vertrag: 'Das ist der Mietvertrag. Er reicht nicht.' },
  pages: {},
  cards: ['ausweis-muster'],
  first: ['dunkel', 'abgeschnitten'],
  files: [
    { name: 'Bestaetigung-Scan', kind: 'pdf', size: 1.4, paper: 'bestaetigung' },
    { name: 'Bestaetigung-gross', kind: 'pdf', size: 14, paper: 'bestaetigung' },
    { name: 'Brief', kind: 'docx', size: 0.2 },
    { name: 'Katze', kind: 'jpg', size: 3.1 },
  ],
  types: ['pdf', 'jpg', 'png'],
  limit: 5,
  papers,
};
const card: Upload = {
  ...usual,
  ask: 'Ausweis, Vorderseite und Rückseite',
  accepts: ['ausweis-muster'],
  pages: { 'ausweis-muster': ['Vorderseite', 'Rückseite'] },
  first: ['unscharf', 'schatten', 'zu-gross'],
};
const both: Upload = { ...card, accepts: ['ausweis-muster', 'bestaetigung'], every: true, first: [], files: [] };

/** Named states for tests and the gallery. */
export const examples: PlayedExamples<Upload> = {
  'nothing attached': { play: usual },
  'which paper': { play: usual, moves: 'foto' },
  'dark and cut off': { play: usual, moves: 'foto papier:bestaetigung' },
  'light is on': { play: usual, moves: 'foto papier:bestaetigung licht' },
  'a good picture': { play: usual, moves: 'foto papier:bestaetigung licht abstand' },
  'a needless remedy': { play: usual, moves: 'foto papier:bestaetigung ruhig' },
  'preview of a dark photo': { play: usual, moves: 'foto papier:bestaetigung ausloesen' },
  'a dark photo in the list': { play: usual, moves: 'foto papier:bestaetigung ausloesen verwenden' },
  'the wrong paper': { play: usual, moves: 'foto papier:vertrag licht abstand ausloesen verwenden' },
  'everything attached': { play: usual, moves: 'foto papier:bestaetigung licht abstand ausloesen verwenden' },
  'the folder': { play: usual, moves: 'datei-waehlen' },
  'a wrong kind of file': { play: usual, moves: 'datei-waehlen datei:Brief.docx' },
  'a file too big': { play: usual, moves: 'datei-waehlen datei:Bestaetigung-gross.pdf' },
  'no paper at all': { play: usual, moves: 'datei-waehlen datei:Katze.jpg' },
  'a shaken card': { play: card, moves: 'foto papier:ausweis-muster-1' },
  'a card in the shade': {
    play: card,
    moves: 'foto papier:ausweis-muster-1 ruhig ausloesen verwenden foto papier:ausweis-muster-2',
  },
  'a photo too big': {
    play: card,
    moves:
      'foto papier:ausweis-muster-1 ruhig ausloesen verwenden foto papier:ausweis-muster-2 schatten ausloesen verwenden',
  },
  'an empty folder': { play: both, moves: 'datei-waehlen' },
};
