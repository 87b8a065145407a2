import { type Act, type Move, word } from '../played.ts';
import { advise } from './advice.ts';
import { type Login, type Scene, type State, insteadOf, isOpen, suffices, wayOf } from './login.ts';

const opening: State = { scene: 'wege', way: '', wrong: 0, refused: '' };

/** First screen of each way. */
const entrance = { passwort: 'name', elster: 'zertifikat', 'online-ausweis': 'karte', 'eu-id': 'wege' } as const;

/** Where "Zurück" leads; scenes without it have none. */
const back: Partial<Record<Scene, Scene>> = {
  stufen: 'wege',
  'stufe-zu-niedrig': 'wege',
  'weg-geht-nicht': 'wege',
  name: 'wege',
  passwort: 'name',
  vergessen: 'passwort',
  zertifikat: 'wege',
  'zertifikat-passwort': 'zertifikat',
  karte: 'wege',
  'nicht-zugestimmt': 'daten',
};

const enter = (state: State, scene: Scene): State => ({ ...state, scene, wrong: 0, refused: '' });

/** What each scene does with a move, beside "Zurück". */
const rules: Partial<Record<Scene, (state: State, move: Move, login: Login) => State>> = {
  wege: (state, { name, entry }, login) =>
    name === 'stufen' ? enter(state, 'stufen') : choose(state, name, entry, login),
  'stufe-zu-niedrig': (state, { name, entry }, login) => chooseOther(state, name, entry, login),
  vergessen: (state, { name, entry }, login) => chooseOther(state, name, entry, login),
  name: (state, { name, entry }, { access }) => {
    if (name !== 'name' || entry === '' || entry === state.refused) return state;
    return entry.toLowerCase() === access?.name.toLowerCase() ? enter(state, 'passwort') : { ...state, refused: entry };
  },
  passwort: (state, move, login) =>
    move.name === 'vergessen' ? enter(state, 'vergessen') : secret(state, move, login.access?.password ?? '', login),
  zertifikat: (state, { name, entry }, { certificate }) => {
    if (name !== 'datei' || !certificate || entry === state.refused) return state;
    if (entry === certificate.file) return enter(state, 'zertifikat-passwort');
    return certificate.others.some(({ file }) => file === entry) ? { ...state, refused: entry } : state;
  },
  'zertifikat-passwort': (state, move, login) => secret(state, move, login.certificate?.password ?? '', login),
  karte: (state, { name }, login) => (name === 'ausgewiesen' && login.card === 'kurz' ? loggedIn(state, login) : state),
  daten: (state, { name }) => {
    if (name === 'zustimmen') return enter(state, 'fertig');
    return name === 'ablehnen' ? enter(state, 'nicht-zugestimmt') : state;
  },
};

function choose(state: State, name: string, entry: string, login: Login): State {
  const way = name === 'weg' ? wayOf(login, entry) : undefined;
  if (!way) return state;
  const chosen = { ...state, way: way.kind };
  if (!suffices(way, login)) return enter(chosen, 'stufe-zu-niedrig');
  return enter(chosen, isOpen(way, login) ? entrance[way.kind] : 'weg-geht-nicht');
}

const chooseOther = (state: State, name: string, entry: string, login: Login): State =>
  insteadOf(state.way, login).some(({ kind }) => kind === entry) ? choose(state, name, entry, login) : state;

/** A password counts to the letter; from the second time on nothing new is said. */
function secret(state: State, { name, entry }: Move, expected: string, login: Login): State {
  if (name !== 'passwort' || entry === '') return state;
  if (entry === expected) return loggedIn(state, login);
  return state.wrong < 2 ? { ...state, wrong: state.wrong + 1 } : state;
}

const loggedIn = (state: State, { data }: Login): State => enter(state, data.length > 0 ? 'daten' : 'fertig');

const words: Partial<Record<Scene, string>> = {
  'stufe-zu-niedrig': 'stufe-zu-niedrig',
  'weg-geht-nicht': 'weg-geht-nicht',
  vergessen: 'passwort-vergessen',
  'nicht-zugestimmt': 'nicht-zugestimmt',
  karte: 'online-ausweis',
  fertig: 'fertig',
};

/** One word for where the person stands. */
function value({ scene, wrong, refused }: State): string {
  if (wrong > 0) return wrong === 1 ? 'passwort-passt-nicht' : 'passwort-passt-wieder-nicht';
  if (refused !== '') return scene === 'name' ? 'name-passt-nicht' : 'datei-passt-nicht';
  return words[scene] ?? 'offen';
}

const isDone = ({ scene }: State, { card }: Login): boolean =>
  scene === 'fertig' || (scene === 'karte' && card === 'folgt');

const todo: Partial<Record<Scene, string>> = {
  wege: 'Wählen Sie erst aus, wie Sie sich anmelden.',
  daten: 'Entscheiden Sie erst, ob Ihre Daten übernommen werden.',
  'nicht-zugestimmt': 'Ohne Ihre Zustimmung geht es hier nicht weiter. Gehen Sie zurück zu den Daten.',
};

/**
 * Moves: `stufen`, `weg:<kind>`, `zurueck`, `name:…`, `passwort:…`, `vergessen`, `datei:<file>`, `ausgewiesen`,
 * `zustimmen`, `ablehnen`. Outcomes: `offen`, `stufe-zu-niedrig`, `weg-geht-nicht`, `name-passt-nicht`,
 * `datei-passt-nicht`, `passwort-passt-nicht`, `passwort-passt-wieder-nicht`, `passwort-vergessen`, `nicht-zugestimmt`;
 * at the goal `fertig`, or `online-ausweis` where the card follows.
 */
export const act: Act<Login, State> = {
  place: 'page',
  start: (login) => (login.signedIn ? loggedIn({ ...opening, way: login.signedIn }, login) : opening),
  move(state, move, login) {
    const target = back[state.scene];
    if (move.name === 'zurueck' && target) return enter(state, target);
    return rules[state.scene]?.(state, move, login) ?? state;
  },
  outcome(state, login) {
    if (isDone(state, login)) return { value: value(state), done: true };
    return { value: value(state), done: false, todo: todo[state.scene] ?? 'Melden Sie sich erst fertig an.' };
  },
  advise: (state, login) => (isDone(state, login) ? undefined : advise(state, login)),
  scene: ({ scene }) => scene,
  moves: ({ scene }, { ways, access, certificate }) => [
    ...['stufen', 'zurueck', 'vergessen', 'ausgewiesen', 'zustimmen', 'ablehnen'],
    ...ways.map(({ kind }) => word('weg', kind)),
    ...(scene === 'name' ? [word('name', access?.name), word('name', 'erna')] : []),
    ...(scene === 'passwort' ? [word('passwort', access?.password), word('passwort', 'Garten')] : []),
    ...(scene.startsWith('zertifikat') && certificate
      ? [certificate, ...certificate.others].map(({ file }) => word('datei', file))
      : []),
    ...(scene === 'zertifikat-passwort' ? [word('passwort', certificate?.password), word('passwort', 'Garten')] : []),
  ],
  yields: (state, login): Readonly<Record<string, string>> => (isDone(state, login) ? { weg: state.way } : {}),
};
