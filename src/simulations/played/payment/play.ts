import { type Act, word } from '../played.ts';
import { advise } from './advise.ts';
import { asksOf } from './asks.ts';
import {
  type At,
  type Payment,
  type Reason,
  type State,
  hasRelease,
  isForged,
  isWrong,
  methodsOf,
  wishOf,
} from './payment.ts';

const fresh = { filled: 0, hasMandate: false, isWarned: false };

/**
 * Moves: `weiter`, `art:<key>`, `zur-bezahlseite`, `stimmt`, `stimmt-nicht`, `zurueck`, entries (`nummer:…`, `iban:…`), `mandat`,
 * `zahlen`, `ueberweisen`, `freigeben`, `ablehnen`, `ergebnis`, `noch-einmal-zahlen`, `quittung`, `andere-art`, `abbrechen`,
 * `pause`, `bank-anrufen`, `zurueck-zur-bezahlung`. Outcomes: `offen`, `abgebrochen`, `zeit-abgelaufen`, `abgelehnt`,
 * `adresse-ungeprueft`, `betrag-ungeprueft`, `karte-passt-nicht`, `karte-abgelaufen`, `inhaber-passt-nicht`, `iban-passt-nicht`,
 * `mandat-fehlt`, `anmeldung-passt-nicht`, `kassenzeichen-fehlt`, `andere-zahlungsart`, `doppelt`, `bezahlt`, `fertig`.
 */
export const act: Act<Payment, State> = {
  place: 'page',
  start: () => ({ at: 'betrag', ...fresh, sawForged: false, sawWrong: false }),
  move: (state, { name, entry }, play) => movers[state.at](state, name, entry, play) ?? state,
  outcome: (state, play) =>
    state.at === 'fertig'
      ? { value: 'fertig', done: true }
      : { value: wordFor(state, play), done: false, todo: todoAt(state.at) },
  advise,
  scene: ({ at, method, filled, reason }) => [at, at === 'daten' ? `${method} ${filled}` : reason].join(' ').trim(),
  moves: possible,
};

type Mover = (state: State, name: string, entry: string, play: Payment) => State | undefined;

const movers: Readonly<Record<At, Mover>> = {
  betrag: (state, name) => (name === 'weiter' ? { ...state, at: 'zahlungsart' } : undefined),
  zahlungsart(state, name, entry, play) {
    const method = methodsOf(play).find((one) => one === entry);
    if (name !== 'art' || !method) return left(state, name, play);
    return { ...state, method, at: method === 'rechnung' ? 'rechnung' : 'weiterleitung' };
  },
  weiterleitung: (state, name, _, play) =>
    name === 'zur-bezahlseite' ? { ...state, at: 'adresse' } : left(state, name, play),
  adresse(state, name, _, play) {
    if (name === 'stimmt') return clean({ ...state, at: isForged(play, state) ? 'falsche-seite' : 'daten' });
    if (name !== 'stimmt-nicht') return undefined;
    if (isForged(play, state)) return unpaid({ ...state, sawForged: true }, 'falsche-adresse');
    const text = `Vergleichen Sie noch einmal. Angekündigt war: ${play.page.address}.`;
    return state.error ? undefined : { ...state, error: { value: 'offen', text } };
  },
  'falsche-seite': (state, name) =>
    name === 'zurueck' ? unpaid({ ...state, sawForged: true }, 'falsche-adresse') : undefined,
  rechnung: (state, name, _, play) => (name === 'ueberweisen' ? { ...state, at: 'daten' } : left(state, name, play)),
  daten(state, name, entry, play) {
    const asks = asksOf(state.method, play);
    const ask = asks[state.filled];
    if (!ask || ask.name !== name || entry === '') return left(state, name, play);
    const error = ask.check(entry, play);
    if (error) return { ...state, error };
    const filled = state.filled + 1;
    return clean({ ...state, filled, at: filled < asks.length ? 'daten' : 'pruefen' });
  },
  pruefen(state, name, _, play) {
    const isDebit = state.method === 'lastschrift';
    if (name === 'mandat' && isDebit) return clean({ ...state, hasMandate: !state.hasMandate });
    if (name !== 'zahlen') return left(state, name, play);
    if (!isDebit || state.hasMandate) return clean({ ...state, at: hasRelease(state) ? 'app' : 'warten' });
    return {
      ...state,
      error: { value: 'mandat-fehlt', text: 'Setzen Sie erst das Häkchen. Sonst darf niemand abbuchen.' },
    };
  },
  app(state, name, _, play) {
    const wrong = isWrong(play, state);
    if (name === 'freigeben') return { ...state, at: wrong ? 'falsche-zahlung' : 'warten' };
    if (name !== 'ablehnen') return undefined;
    return unpaid({ ...state, sawWrong: state.sawWrong || wrong }, wrong ? 'falsch-gezeigt' : 'abgelehnt');
  },
  'falsche-zahlung': (state, name) =>
    name === 'bank-anrufen' ? unpaid({ ...state, sawWrong: true }, 'bank') : undefined,
  warten(state, name, _, { detours }) {
    if (name === 'ergebnis') return { ...state, at: 'bezahlt', isWarned: false };
    const isTwice = name === 'noch-einmal-zahlen' && detours.includes('doppelt') && !state.isWarned;
    return isTwice ? { ...state, isWarned: true } : undefined;
  },
  bezahlt: (state, name) => (name === 'quittung' ? { ...state, at: 'fertig' } : undefined),
  fertig: () => undefined,
  unbezahlt: ({ sawForged, sawWrong }, name) =>
    name === 'zurueck-zur-bezahlung' ? { at: 'betrag', ...fresh, sawForged, sawWrong } : undefined,
};

const clean = ({ error: _, ...state }: State): State => state;
const unpaid = (state: State, reason: Reason): State => clean({ ...state, at: 'unbezahlt', reason });

/** Ways to leave that are open nearly everywhere. */
function left(state: State, name: string, { detours }: Payment): State | undefined {
  if (name === 'abbrechen') return unpaid(state, 'abgebrochen');
  if (name === 'pause' && detours.includes('pause') && hasClock(state)) return unpaid(state, 'zeit-abgelaufen');
  if (name !== 'andere-art' || state.at === 'zahlungsart') return undefined;
  const { method: _, ...rest } = clean(state);
  return { ...rest, ...fresh, at: 'zahlungsart' };
}

/** The time limit counts on the page of the payment service. */
export const hasClock = ({ at, method }: State): boolean =>
  (at === 'daten' || at === 'pruefen') && method !== 'rechnung';

const values: Readonly<Record<Reason, string>> = {
  abgebrochen: 'abgebrochen',
  'zeit-abgelaufen': 'zeit-abgelaufen',
  abgelehnt: 'abgelehnt',
  'falsch-gezeigt': 'offen',
  'falsche-adresse': 'offen',
  bank: 'betrag-ungeprueft',
};

function wordFor(state: State, play: Payment): string {
  if (state.at === 'unbezahlt') return values[state.reason ?? 'abgebrochen'];
  if (state.at === 'falsche-seite') return 'adresse-ungeprueft';
  if (state.at === 'falsche-zahlung') return 'betrag-ungeprueft';
  if (state.isWarned) return 'doppelt';
  if (state.error) return state.error.value;
  if (state.at === 'bezahlt') return 'bezahlt';
  return state.method !== undefined && state.method !== wishOf(play) ? 'andere-zahlungsart' : 'offen';
}

const todoAt = (at: At): string =>
  at === 'bezahlt'
    ? 'Speichern Sie erst die Quittung.'
    : 'Die Gebühr ist noch nicht bezahlt. Bezahlen Sie erst zu Ende.';

function possible(state: State, play: Payment): readonly string[] {
  const ask = state.at === 'daten' ? asksOf(state.method, play)[state.filled] : undefined;
  const entries = ask ? [word(ask.name, ask.expected), word(ask.name, '01/20')] : [];
  const ways = state.at === 'zahlungsart' ? methodsOf(play).map((method) => word('art', method)) : [];
  return [...entries, ...ways, ...taps.filter((tap) => movers[state.at](state, tap, '', play) !== undefined)];
}

const taps = [
  ...['weiter', 'zur-bezahlseite', 'stimmt', 'stimmt-nicht', 'zurueck', 'mandat', 'zahlen', 'ueberweisen'],
  ...['freigeben', 'ablehnen', 'ergebnis', 'noch-einmal-zahlen', 'quittung', 'andere-art', 'abbrechen', 'pause'],
  ...['bank-anrufen', 'zurueck-zur-bezahlung'],
];
