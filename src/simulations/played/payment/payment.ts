export type Method = 'karte' | 'lastschrift' | 'dienst' | 'rechnung';

/** Names of everything that is entered; they are the moves, too. */
export type AskName =
  'nummer' | 'gueltig' | 'pruefzahl' | 'inhaber' | 'iban' | 'anmeldename' | 'passwort' | 'kassenzeichen';

/** A fee that is paid online: at the office's page, on the page of a payment service, and in the bank's app. */
export interface Payment {
  readonly amount: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly methods: Readonly<Partial<Record<Method, string>>>;
  readonly wish: string;
  readonly page: { readonly name: string; readonly address: string; readonly forged?: string };
  readonly card: { readonly number: string; readonly until: string; readonly code: string };
  readonly account?: { readonly holder: string; readonly iban: string };
  readonly wallet?: { readonly name: string; readonly user: string; readonly password: string };
  readonly invoice?: { readonly reference: string };
  readonly release: { readonly app: string; readonly wrongAmount?: string; readonly wrongRecipient?: string };
  readonly today: string;
  readonly detours: readonly ('pause' | 'doppelt')[];
  readonly look: Readonly<Partial<Record<AskName, string>>>;
  readonly file: string;
}

/** Why the fee is not paid yet. */
export type Reason = 'abgebrochen' | 'zeit-abgelaufen' | 'abgelehnt' | 'falsch-gezeigt' | 'falsche-adresse' | 'bank';

export type At =
  | 'betrag'
  | 'zahlungsart'
  | 'weiterleitung'
  | 'adresse'
  | 'falsche-seite'
  | 'rechnung'
  | 'daten'
  | 'pruefen'
  | 'app'
  | 'falsche-zahlung'
  | 'warten'
  | 'bezahlt'
  | 'fertig'
  | 'unbezahlt';

export interface State {
  readonly at: At;
  readonly method?: Method;
  /** How many entries of the way of paying are made. */
  readonly filled: number;
  /** What did not fit last: word of the outcome, and what is said. */
  readonly error?: { readonly value: string; readonly text: string };
  readonly hasMandate: boolean;
  /** The forged address was met already; the right one opens from now on. */
  readonly sawForged: boolean;
  /** The wrong amount or recipient was met already. */
  readonly sawWrong: boolean;
  readonly reason?: Reason;
  /** Somebody was about to pay again. */
  readonly isWarned: boolean;
}

export const methodsOf = ({ methods }: Payment): readonly Method[] => Object.keys(methods) as Method[];

/** The way that is to be taken: `wish` is its key, its name, or a word in which the key stands ("Kreditkarte"). */
export function wishOf(play: Payment): Method | undefined {
  const wish = play.wish.toLowerCase();
  const known = methodsOf(play);
  return known.find((method) => play.methods[method]?.toLowerCase() === wish || wish.includes(method)) ?? known[0];
}

/** The address that opens now. */
export const addressNow = ({ page }: Payment, { sawForged }: State): string =>
  sawForged ? page.address : (page.forged ?? page.address);

export const isForged = (play: Payment, state: State): boolean => addressNow(play, state) !== play.page.address;

/** What the bank's app shows now. */
export function releaseNow({ amount, recipient, release }: Payment, { sawWrong }: State) {
  if (sawWrong) return { amount, recipient };
  return { amount: release.wrongAmount ?? amount, recipient: release.wrongRecipient ?? recipient };
}

export function isWrong(play: Payment, state: State): boolean {
  const { amount, recipient } = releaseNow(play, state);
  return amount !== play.amount || recipient !== play.recipient;
}

/** Only cards and transfers are released in the bank's app. */
export const hasRelease = ({ method }: State): boolean => method === 'karte' || method === 'rechnung';
