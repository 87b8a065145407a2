/** What can be done in each scene. */
import { ask, tryCan, tryPin, tryPuk } from './attempts.ts';
import { choosePin, keepPin, repeatPin } from './own-pin.ts';
import { type OnlineId, type Scene, type State, firstScene, go, openTroubles, saying, troubles } from './state.ts';

type Handler = (state: State, entry: string, play: OnlineId) => State;

const to =
  (scene: Scene): Handler =>
  (state) =>
    go(state, scene);

/** Help at the office, with the way back to where it was asked for. */
const toOffice: Handler = (state) => ({ ...go(state, 'buero'), back: state.scene });

/** The card is at the phone: it is found, unless something is still in the way. */
function searched(state: State, play: OnlineId): State {
  if (openTroubles(state, play).length > 0) return go(state, 'nicht-gefunden');
  return play.mode === 'setup' ? go(state, 'ergebnis') : ask(state, play);
}

const tryTrouble: Handler = (state, entry, play) => {
  const trouble = troubles.find((one) => one === entry);
  if (!trouble || state.tried.includes(trouble)) return state;
  return searched({ ...state, tried: [...state.tried, trouble] }, play);
};

const deselect: Handler = (state, entry, { optional }) => {
  if (!optional.some(({ id }) => id === entry)) return state;
  const off = state.off.includes(entry) ? state.off.filter((id) => id !== entry) : [...state.off, entry];
  return { ...state, off };
};

const answerPinAtHand: Handler = (state, entry, play) => {
  if (entry === 'fuenf') return ask(state, play);
  if (entry === 'sechs') return saying(state, 'sechs-vorhanden');
  return entry === 'keine' ? toOffice(state, entry, play) : state;
};

const wentToOffice: Handler = (state, _, play) => ({
  ...go(state, firstScene(play), 'neu-im-buero'),
  wrong: 0,
  chosen: '',
  back: '',
});

const goBack: Handler = (state) => (state.back === '' ? state : { ...go(state, state.back), back: '' });

const handlers: Readonly<Record<Scene, Readonly<Record<string, Handler>>>> = {
  seite: { anmelden: to('anbieter') },
  anbieter: {
    weiter: to('karte'),
    mehr: (state) => ({ ...state, isMore: !state.isMore }),
    abwaehlen: deselect,
    abbrechen: (state) => go(state, 'seite', 'abgebrochen'),
  },
  einrichtung: { starten: to('pruefung'), ueberspringen: (state) => saying(state, 'uebersprungen') },
  pruefung: { pruefen: to('karte') },
  karte: { anlegen: (state, _, play) => searched(state, play) },
  'nicht-gefunden': { probieren: tryTrouble },
  ergebnis: { weiter: to('frage') },
  frage: { vorhanden: answerPinAtHand },
  pin: { pin: tryPin, vergessen: toOffice },
  'transport-pin': { 'transport-pin': tryPin, vergessen: toOffice },
  can: { can: tryCan },
  puk: { puk: tryPuk, 'keine-puk': toOffice },
  buero: { 'im-buero': wentToOffice, zurueck: goBack },
  'neue-pin': { 'neue-pin': choosePin, behalten: keepPin },
  wiederholung: { wiederholung: repeatPin, andere: (state) => ({ ...go(state, 'neue-pin'), chosen: '' }) },
  fortschritt: {
    liegen: (state, _, { mode }) => go(state, mode === 'setup' ? 'ende' : 'erfolg'),
    wegnehmen: (state) => saying(state, 'karte-weg'),
  },
  erfolg: { zurueck: to('ende') },
  ende: {},
};

/** Names of the moves in a scene. */
export const namesIn = (scene: Scene): readonly string[] => Object.keys(handlers[scene]);

/** The state after a move; the same state where it is not possible now. */
export function moved(state: State, name: string, entry: string, play: OnlineId): State {
  const handler = namesIn(state.scene).includes(name) ? handlers[state.scene][name] : undefined;
  return handler ? handler(state, entry, play) : state;
}

/** Whether the PUK can help now: it lies at hand and is not used up. */
export const hasPuk = (state: State, play: OnlineId): boolean => play.puk !== '' && state.pukLeft > 0;

/** Entries to try out, by move. */
export const triesFor = (name: string, state: State, play: OnlineId): readonly string[] => {
  const pins = [play.pin, '111111', '222222', play.can, '12345'];
  const tries: Readonly<Record<string, readonly string[]>> = {
    abwaehlen: play.optional.map(({ id }) => id),
    probieren: troubles,
    vorhanden: ['fuenf', 'sechs', 'keine'],
    pin: pins,
    'transport-pin': [play.transportPin, '99999', '88888', '123456'],
    can: [play.can, '999999', '123'],
    puk: [play.puk, '0000000000', '123'],
    'neue-pin': [play.pin, '123456', '482915', '1234'],
    wiederholung: [state.chosen, '482916', '1234'],
  };
  return (namesIn(state.scene).includes(name) && tries[name]) || [''];
};
