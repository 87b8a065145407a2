/** What the screen says about the last move. */
import { attemptsLeft } from './attempts.ts';
import type { OnlineId, Said, State } from './state.ts';

export interface Message {
  readonly tone: 'warnung' | 'meldung' | 'gut';
  readonly lines: readonly string[];
}

type Words = (state: State, play: OnlineId) => Message | undefined;

const warning =
  (...lines: string[]): Words =>
  () => ({ tone: 'warnung', lines });

const left = (state: State): string =>
  attemptsLeft(state) === 1 ? 'Sie haben noch 1 Versuch.' : `Sie haben noch ${attemptsLeft(state)} Versuche.`;

const words: Readonly<Record<Exclude<Said, '' | 'stellen-falsch'>, Words>> = {
  'pin-falsch': (state) => ({ tone: 'warnung', lines: ['Die PIN passt nicht.', left(state)] }),
  'can-statt-pin': (state) => ({
    tone: 'warnung',
    lines: ['Das ist die CAN von der Karte. Hier gehört Ihre eigene PIN hin.', left(state)],
  }),
  'transport-pin-falsch': (state) => ({ tone: 'warnung', lines: ['Die Transport-PIN passt nicht.', left(state)] }),
  pausiert: (_, { mode }) => ({
    tone: 'warnung',
    lines: [
      mode === 'setup' ? 'Die Transport-PIN passt wieder nicht.' : 'Die PIN passt wieder nicht.',
      'Ihr Ausweis macht jetzt eine Pause. Vor dem dritten Versuch braucht die App die CAN.',
    ],
  }),
  gesperrt: warning(
    'Das war der dritte Versuch. Die PIN ist jetzt gesperrt.',
    'Das lässt sich lösen. Ihr Ausweis ist nicht kaputt.',
  ),
  'can-falsch': warning('Die CAN passt nicht. Probieren Sie es in Ruhe noch einmal.'),
  'puk-falsch': warning('Die PUK passt nicht. Lesen Sie die 10 Ziffern langsam ab.'),
  'pin-schwach': warning('Diese PIN errät jemand leicht. Nehmen Sie lieber eine andere.'),
  'wiederholung-anders': warning('Das ist eine andere PIN als eben.', 'Tippen Sie dieselbe PIN noch einmal ein.'),
  'karte-weg': (_, { device }) => ({
    tone: 'warnung',
    lines: [
      'Die Karte war zu früh weg.',
      device === 'phone' ? 'Legen Sie sie wieder an und halten Sie sie still.' : 'Legen Sie sie wieder ein.',
    ],
  }),
  'sechs-vorhanden': warning(
    'Eine eigene PIN gibt es hier noch nicht.',
    'Im PIN-Brief steht die Transport-PIN. Sie hat 5 Ziffern.',
  ),
  'can-richtig': (state) => ({ tone: 'gut', lines: ['Die CAN passt.', left(state)] }),
  entsperrt: () => ({
    tone: 'gut',
    lines: ['Die Sperre ist weg. Sie haben wieder 3 Versuche.', 'Die PIN ist dieselbe wie vorher.'],
  }),
  'neu-im-buero': (_, { mode, office }) => ({
    tone: 'gut',
    lines: [
      mode === 'setup'
        ? `Im ${office.name} wäre Ihre eigene PIN jetzt schon fertig.`
        : `Im ${office.name} haben Sie eine neue PIN gesetzt.`,
      'Zum Üben fangen Sie hier noch einmal an.',
    ],
  }),
  uebersprungen: () => ({
    tone: 'meldung',
    lines: ['In echt holen Sie das später nach. Hier üben wir die Einrichtung gleich.'],
  }),
  abgebrochen: () => ({ tone: 'meldung', lines: ['Sie haben abgebrochen. Es wurde nichts gelesen.'] }),
};

/** A wrong count of digits is said at the entry itself, see `digitsError`. */
export const messageFor = (state: State, play: OnlineId): Message | undefined =>
  state.said === '' || state.said === 'stellen-falsch' ? undefined : words[state.said](state, play);

const counts: Readonly<Record<string, string>> = {
  'transport-pin': 'Die Transport-PIN hat genau 5 Ziffern. Sie steht im PIN-Brief.',
  can: 'Die CAN hat genau 6 Ziffern.',
  puk: 'Die PUK hat genau 10 Ziffern.',
};

export const digitsError = ({ said, scene }: State): string | undefined =>
  said === 'stellen-falsch' ? (counts[scene] ?? 'Die eigene PIN hat genau 6 Ziffern.') : undefined;
