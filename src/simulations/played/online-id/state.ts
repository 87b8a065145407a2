/** What the app and the card know between two moves. */

/** Properties as the schema yields them, with the case's numbers in them; see `schema.ts`. */
export interface OnlineId {
  readonly mode: 'use' | 'setup';
  readonly device: 'phone' | 'reader';
  readonly pin: string;
  readonly can: string;
  readonly puk: string;
  readonly transportPin: string;
  readonly looks: Readonly<Record<'pin' | 'can' | 'puk' | 'transportPin', string>>;
  readonly wrongBefore: number;
  readonly pukUsed: number;
  readonly birthday: string;
  readonly trouble: readonly Trouble[];
  readonly page: Readonly<Record<'address' | 'title' | 'text' | 'button' | 'doneTitle' | 'doneText', string>>;
  readonly provider: Readonly<
    Record<'name' | 'purpose' | 'valid' | 'postal' | 'email' | 'authority' | 'issuer', string>
  >;
  readonly reads: readonly string[];
  readonly optional: readonly { readonly id: string; readonly label: string; readonly drop: boolean }[];
  readonly writes: readonly string[];
  readonly office: { readonly name: string; readonly help: readonly string[] };
}

/** Why a card is not found. */
export type Trouble = 'huelle' | 'lage' | 'kabel' | 'nfc';
export const troubles: readonly Trouble[] = ['huelle', 'lage', 'kabel', 'nfc'];

export type Scene =
  | 'seite'
  | 'anbieter'
  | 'einrichtung'
  | 'pruefung'
  | 'karte'
  | 'nicht-gefunden'
  | 'ergebnis'
  | 'frage'
  | 'pin'
  | 'transport-pin'
  | 'can'
  | 'puk'
  | 'buero'
  | 'neue-pin'
  | 'wiederholung'
  | 'fortschritt'
  | 'erfolg'
  | 'ende';

/** Slips of the person: each is an outcome that mistakes can name. */
export const slips = [
  'pin-falsch',
  'can-statt-pin',
  'transport-pin-falsch',
  'pausiert',
  'gesperrt',
  'can-falsch',
  'puk-falsch',
  'stellen-falsch',
  'pin-schwach',
  'wiederholung-anders',
  'karte-weg',
  'sechs-vorhanden',
] as const;

export type Slip = (typeof slips)[number];

/** What the screen says about the last move. */
export type Said = '' | Slip | 'can-richtig' | 'entsperrt' | 'neu-im-buero' | 'uebersprungen' | 'abgebrochen';

export interface State {
  readonly scene: Scene;
  readonly said: Said;
  /** Wrong PINs since the last right one: 2 is "pausiert", 3 is "gesperrt". */
  readonly wrong: number;
  /** How often the PUK can still help. */
  readonly pukLeft: number;
  /** Ids of optional data that were taken out. */
  readonly off: readonly string[];
  /** Whether "mehr" about the provider is open. */
  readonly isMore: boolean;
  /** What was tried to let the card be found. */
  readonly tried: readonly Trouble[];
  /** The new PIN, `''` before it is chosen. */
  readonly chosen: string;
  /** Where the way back from the office leads, `''` when there is none. */
  readonly back: Scene | '';
}

export const firstScene = ({ mode }: OnlineId): Scene => (mode === 'setup' ? 'einrichtung' : 'seite');

export const start = (play: OnlineId): State => ({
  scene: firstScene(play),
  said: '',
  wrong: play.wrongBefore,
  pukLeft: 10 - play.pukUsed,
  off: [],
  isMore: false,
  tried: [],
  chosen: '',
  back: '',
});

export const go = (state: State, scene: Scene, said: Said = ''): State => ({ ...state, scene, said });

/** The same scene with a message; the very same state where it says so already. */
export const saying = (state: State, said: Said): State => (state.said === said ? state : { ...state, said });

/** Blanks between digits are what people type; they do not count. */
export const digitsOf = (entry: string): string => entry.replace(/[\s-]/g, '');

export const hasDigits = (text: string, count: number): boolean => text.length === count && /^\d+$/.test(text);

/** What keeps the card from being found and was not done yet. */
export const openTroubles = ({ tried }: State, { trouble }: OnlineId): readonly Trouble[] =>
  trouble.filter((one) => !tried.includes(one));
