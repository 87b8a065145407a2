/** What a video call is about, and where it stands. */

export interface Question {
  readonly turn: 'question';
  readonly id: string;
  readonly says: string;
  readonly answers: readonly {
    readonly id: string;
    readonly text: string;
    readonly fits: boolean;
    readonly reply: string;
  }[];
  readonly look?: string;
}

export type Blur = 'zu-nah' | 'zu-weit' | 'spiegelt' | 'verkehrt';

export interface CardTurn {
  readonly turn: 'card';
  readonly says: string;
  readonly card: string;
  readonly others: readonly string[];
  readonly mishaps: readonly Blur[];
}

export interface Confirm {
  readonly turn: 'confirm';
  readonly says: string;
  readonly points: readonly { readonly label: string; readonly text: string }[];
  readonly button: string;
}

export type Turn = Question | CardTurn | Confirm | { readonly turn: 'break' };

export interface Call {
  readonly office: string;
  readonly clerk: string;
  readonly matter: string;
  readonly time: string;
  readonly greeting: string;
  readonly ahead: number;
  readonly mishaps: readonly ('ton' | 'mikrofon')[];
  readonly talk: readonly Turn[];
  readonly closing: string;
}

export type Place =
  'start' | 'erlauben' | 'gesperrt' | 'einstellungen' | 'warteraum' | 'gespraech' | 'aufgelegt' | 'ende';

export interface State {
  readonly place: Place;
  /** What the browser lets the page use. */
  readonly isCameraAllowed: boolean;
  readonly isMicAllowed: boolean;
  /** How many still wait before the person. */
  readonly ahead: number;
  readonly isSoundOn: boolean;
  readonly isMicOn: boolean;
  /** "Können Sie mich hören?" is answered. */
  readonly isHeard: boolean;
  /** How many turns of the talk are over. */
  readonly turn: number;
  /** The right card is before the camera. */
  readonly isCardShown: boolean;
  /** How many mishaps of the card are mended. */
  readonly mended: number;
  /** What was done in vain last: an answer, a card, a remedy. */
  readonly wrong: string;
  /** What the clerk answers to that, or to the turn before. */
  readonly reply: string;
}

/** The turn that is on now; `undefined` at the farewell. */
export const turnOf = ({ talk }: Call, { turn }: State): Turn | undefined => talk[turn];

/** What is wrong with the picture of the card now. */
export const blurOf = ({ mishaps }: CardTurn, { isCardShown, mended }: State): Blur | undefined =>
  isCardShown ? mishaps[mended] : undefined;

/** What mends a picture: the move, and what the button says. */
export const remedies: Readonly<Record<Blur, readonly [move: string, words: string]>> = {
  'zu-nah': ['weiter-weg', 'Weiter weg halten'],
  'zu-weit': ['naeher', 'Näher halten'],
  spiegelt: ['kippen', 'Ein wenig kippen'],
  verkehrt: ['umdrehen', 'Auf die Füße drehen'],
};

/** What the clerk sees. */
export const complaints: Readonly<Record<Blur, string>> = {
  'zu-nah': 'Das ist zu nah. Ich sehe nur eine Ecke.',
  'zu-weit': 'Das ist zu weit weg. Die Schrift ist zu klein.',
  spiegelt: 'Da spiegelt das Licht. Ich kann die Schrift nicht lesen.',
  verkehrt: 'Der Ausweis steht auf dem Kopf.',
};

/** Both can hear each other. */
export const canTalk = ({ isSoundOn, isMicOn }: State): boolean => isSoundOn && isMicOn;

/** Name of what is on screen, see `Act.scene`. */
export function sceneOf(state: State, call: Call): string {
  if (state.place !== 'gespraech') return state.place;
  if (!state.isHeard) return 'hoeren';
  const turn = turnOf(call, state);
  if (!turn) return 'abschied';
  return turn.turn === 'question'
    ? `frage-${turn.id}`
    : { card: 'ausweis', confirm: 'bestaetigen', break: 'unterbrochen' }[turn.turn];
}
