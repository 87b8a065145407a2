/** Headings and short words of each scene. */
import type { OnlineId, Scene, Trouble } from './state.ts';

type Title = (play: OnlineId) => string;

export const titleOf: Readonly<Record<Scene, Title>> = {
  seite: ({ page }) => page.title,
  anbieter: () => 'Wer möchte Ihre Daten lesen?',
  einrichtung: () => 'Einrichtung',
  pruefung: () => 'Gerät und Ausweis prüfen',
  karte: (play) => cardWords(play).title,
  'nicht-gefunden': () => 'Ausweis wird gesucht',
  ergebnis: () => 'Das Ergebnis der Prüfung',
  frage: () => 'Welche PIN haben Sie?',
  pin: () => 'Karten-PIN eingeben',
  'transport-pin': () => 'Transport-PIN eingeben',
  can: () => 'CAN eingeben',
  puk: () => 'PUK eingeben',
  buero: ({ office }) => `Hilfe im ${office.name}`,
  'neue-pin': () => 'Neue Karten-PIN wählen',
  wiederholung: () => 'Neue Karten-PIN bestätigen',
  fortschritt: () => 'Karte nicht bewegen',
  erfolg: () => 'Authentisierung erfolgreich',
  ende: ({ mode, page }) => (mode === 'setup' ? 'Ihre PIN ist gesetzt' : page.doneTitle),
};

const goOn = 'Machen Sie erst auf dem Bildschirm darüber weiter.';
/** Button at every entry: another word than the page's own "Weiter". */
export const confirm = 'Eingabe bestätigen';
/** Button below the result of the check. */
export const toPin = 'Weiter zur PIN';
const enterFirst = (what: string): string => `Geben Sie erst die ${what} ein. Tippen Sie dann auf „${confirm}“.`;

/** What the page's own "Weiter" says while the app is not done. */
export const todoIn: Readonly<Record<Scene, string>> = {
  seite: goOn,
  anbieter: goOn,
  einrichtung: 'Starten Sie erst die Einrichtung.',
  pruefung: 'Starten Sie erst die Prüfung.',
  karte: 'Legen Sie erst die Karte an.',
  'nicht-gefunden': 'Die Karte ist noch nicht gefunden. Probieren Sie einen der Knöpfe.',
  ergebnis: goOn,
  frage: 'Sagen Sie erst, welche PIN Sie haben.',
  pin: enterFirst('PIN'),
  'transport-pin': enterFirst('Transport-PIN'),
  can: enterFirst('CAN'),
  puk: enterFirst('PUK'),
  buero: goOn,
  'neue-pin': enterFirst('neue PIN'),
  wiederholung: enterFirst('neue PIN noch einmal'),
  fortschritt: 'Lassen Sie erst die Karte noch liegen.',
  erfolg: 'Gehen Sie erst zurück zum Anbieter.',
  ende: goOn,
};

interface CardWords {
  readonly title: string;
  readonly how: readonly string[];
  readonly put: string;
  readonly keep: string;
  readonly take: string;
}

const phone: CardWords = {
  title: 'Karte an das Handy halten',
  how: [
    'Legen Sie den Ausweis flach an die Rückseite vom Handy.',
    'Bei manchen Handys liegt die Stelle weiter oben.',
    'Nehmen Sie vorher die Hülle ab.',
  ],
  put: 'Karte anlegen',
  keep: 'Karte still halten',
  take: 'Karte wegnehmen',
};

const reader: CardWords = {
  title: 'Karte in das Lesegerät',
  how: ['Legen Sie den Ausweis auf das Lesegerät, oder stecken Sie ihn hinein.', 'Dann liegt er ganz still.'],
  put: 'Karte einlegen',
  keep: 'Karte liegen lassen',
  take: 'Karte herausnehmen',
};

export const cardWords = ({ device }: Pick<OnlineId, 'device'>): CardWords => (device === 'phone' ? phone : reader);

const atPhone: Readonly<Record<Trouble, string>> = {
  huelle: 'Hülle vom Handy abnehmen',
  lage: 'Karte langsam verschieben',
  kabel: 'Ladekabel abziehen',
  nfc: 'NFC am Handy einschalten',
};

const atReader: Readonly<Record<Trouble, string>> = {
  huelle: 'Karte aus der Schutzhülle nehmen',
  lage: 'Karte anders herum einlegen',
  kabel: 'Kabel am Computer prüfen',
  nfc: 'Lesegerät neu einstecken',
};

export const troubleWords = (trouble: Trouble, { device }: Pick<OnlineId, 'device'>): string =>
  (device === 'phone' ? atPhone : atReader)[trouble];
