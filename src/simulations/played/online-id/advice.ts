/** What a person does next, in each scene. */
import { type Advice, word } from '../played.ts';
import { hasPuk } from './moves.ts';
import { type OnlineId, type Scene, type State, openTroubles } from './state.ts';
import { cardWords, confirm, toPin, troubleWords } from './titles.ts';

type Adviser = (state: State, play: OnlineId) => Advice | undefined;

const tap = (label: string): string => `Tippen Sie auf „${label}“.`;
const enter = (number: string): string => `Tippen Sie ${number} ein. Dann tippen Sie auf „${confirm}“.`;

/** A number that is looked up on a paper and entered. */
const number =
  (name: string, key: 'pin' | 'can' | 'puk' | 'transportPin'): Adviser =>
  (_, play) => ({ move: word(name, play[key]), say: enter(play[key]), look: play.looks[key] });

const provider: Adviser = ({ off }, { optional, provider: { name } }) => {
  const spare = optional.find(({ id, drop }) => drop && !off.includes(id));
  if (spare)
    return {
      move: word('abwaehlen', spare.id),
      say: `Tippen Sie auf „${spare.label}“. Das Häkchen verschwindet.`,
      why: 'Was freiwillig ist, dürfen Sie abwählen.',
    };
  return {
    move: 'weiter',
    say: tap('Weiter zur PIN-Eingabe'),
    why: `Lesen Sie erst: Wer fragt? Was wird gelesen? Hier fragt: ${name}.`,
  };
};

const trouble: Adviser = (state, play) => {
  const [first = 'lage'] = openTroubles(state, play);
  return {
    move: word('probieren', first),
    say: tap(troubleWords(first, play)),
    why: 'Die Karte wird noch nicht gefunden. Probieren Sie in Ruhe eins nach dem anderen.',
  };
};

const puk: Adviser = (state, play) =>
  hasPuk(state, play)
    ? number('puk', 'puk')(state, play)
    : { move: 'keine-puk', say: tap('PUK habe ich nicht'), why: 'Ohne PUK hilft das Amt.' };

const office: Adviser = (state, play) => {
  const isLost = state.back === '' || (state.back === 'puk' && !hasPuk(state, play));
  return isLost
    ? { move: 'im-buero', say: tap(`Ich war im ${play.office.name}`), why: 'Dort haben Sie eine neue PIN gesetzt.' }
    : { move: 'zurueck', say: tap('Zurück'), why: 'Die Zahl liegt auf dem Tisch. Sie kommen ohne das Amt weiter.' };
};

const newPin: Adviser = ({ said, chosen }, { pin, looks }) =>
  said === 'pin-schwach' && chosen === pin
    ? { move: 'behalten', say: tap('Diese PIN trotzdem nehmen') }
    : { move: word('neue-pin', pin), say: enter(pin), look: looks.pin };

const repeat: Adviser = ({ chosen }, { pin, looks }) => ({
  move: word('wiederholung', chosen),
  say: `Tippen Sie noch einmal ${chosen} ein. Dann tippen Sie auf „${confirm}“.`,
  ...(chosen === pin ? { look: looks.pin } : { why: 'Es ist die PIN, die Sie eben gewählt haben.' }),
});

export const adviceIn: Readonly<Record<Scene, Adviser>> = {
  seite: (_, { page }) => ({ move: 'anmelden', say: tap(page.button) }),
  anbieter: provider,
  einrichtung: () => ({ move: 'starten', say: tap('Einrichtung starten') }),
  pruefung: () => ({ move: 'pruefen', say: tap('Prüfung starten') }),
  karte: (_, play) => ({ move: 'anlegen', say: tap(cardWords(play).put) }),
  'nicht-gefunden': trouble,
  ergebnis: () => ({ move: 'weiter', say: tap(toPin), why: 'Lesen Sie die Liste von oben nach unten.' }),
  frage: (_, { looks }) => ({
    move: word('vorhanden', 'fuenf'),
    say: tap('5-stellige Transport-PIN'),
    why: 'Die Transport-PIN steht im PIN-Brief. Sie hat 5 Ziffern.',
    look: looks.transportPin,
  }),
  pin: number('pin', 'pin'),
  'transport-pin': number('transport-pin', 'transportPin'),
  can: number('can', 'can'),
  puk,
  buero: office,
  'neue-pin': newPin,
  wiederholung: repeat,
  fortschritt: (_, play) => ({
    move: 'liegen',
    say: tap(cardWords(play).keep),
    why: 'Die Karte bleibt jetzt ganz still.',
  }),
  erfolg: () => ({ move: 'zurueck', say: tap('Zurück zum Anbieter') }),
  ende: () => undefined,
};
