/** What an appointment screen is about, and where it stands. */

/** `day`: `08.12.2026`, `time`: `14.30`. */
export interface Slot {
  readonly day: string;
  readonly time: string;
}

export interface Day {
  readonly date: string;
  /** Free times; none means full. */
  readonly times: readonly string[];
  readonly where?: string;
}

export interface Ask {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly answer: string;
  readonly mistaken: string;
  readonly look?: string;
}

export interface Appointment {
  readonly office: string;
  readonly matter: string;
  readonly where: string;
  readonly days: readonly Day[];
  readonly wish: {
    readonly weekdays: string;
    readonly daytime: string;
    readonly latest: string;
    readonly look?: string;
  };
  readonly busy: readonly { readonly date: string; readonly text: string }[];
  readonly asks: readonly Ask[];
  readonly overview: readonly { readonly label: string; readonly text: string }[];
  readonly bring: readonly string[];
  readonly mail?: { readonly folder: 'eingang' | 'spam' };
  readonly number: string;
  readonly booked?: Slot;
  readonly aim: 'buchen' | 'absagen';
}

export type Scene =
  | 'finden'
  | 'kalender'
  | 'uhrzeit'
  | 'angaben'
  | 'pruefen'
  | 'fast-fertig'
  | 'geschlossen'
  | 'postfach'
  | 'spam'
  | 'bestaetigt'
  | 'absagen'
  | 'abgesagt';

export interface State {
  readonly scene: Scene;
  /** Month in the calendar, `12.2026`. */
  readonly month: string;
  /** Where the page was closed, to be opened there again. */
  readonly closedAt: Scene;
  /** What is being chosen now. */
  readonly slot: Slot;
  /** A full day that was tapped in vain. */
  readonly full: string;
  /** How many questions are answered. */
  readonly asked: number;
  /** An entry was refused. */
  readonly isRefused: boolean;
  readonly booked: Slot | undefined;
  readonly isNoted: boolean;
}

export const noSlot: Slot = { day: '', time: '' };

export const dayAt = ({ days }: Appointment, date: string): Day | undefined => days.find((one) => one.date === date);

/** Where the appointment takes place on a day. */
export const whereOn = (play: Appointment, date: string): string => dayAt(play, date)?.where ?? play.where;

/** Months that have days to choose, in order. */
export const monthsIn = ({ days }: Appointment): readonly string[] => [
  ...new Set(days.map(({ date }) => date.slice(3))),
];
