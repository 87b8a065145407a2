/** The rules of PIN, CAN and PUK: three attempts, the CAN before the third, the PUK after it. */
import { type OnlineId, type Said, type Scene, type State, digitsOf, go, hasDigits, saying } from './state.ts';

/** Which number the card wants next. */
export function asked(state: State, play: OnlineId): Scene {
  if (state.wrong >= 3) return state.pukLeft > 0 ? 'puk' : 'buero';
  if (state.wrong === 2) return 'can';
  return pinScene(play);
}

/** Where the PIN is entered that is on the card now. */
export const pinScene = ({ mode }: OnlineId): Scene => (mode === 'setup' ? 'transport-pin' : 'pin');

/** Asks for what the card wants next. */
export const ask = (state: State, play: OnlineId, said: Said = ''): State => ({
  ...go(state, asked(state, play), said),
  back: '',
});

export const attemptsLeft = ({ wrong }: State): number => 3 - wrong;

/** One attempt with the PIN or the transport PIN. Only a complete number counts as an attempt, as in the app. */
export function tryPin(state: State, entry: string, play: OnlineId): State {
  const isSetup = play.mode === 'setup';
  const typed = digitsOf(entry);
  if (!hasDigits(typed, isSetup ? 5 : 6)) return saying(state, 'stellen-falsch');
  if (typed === (isSetup ? play.transportPin : play.pin))
    return { ...go(state, isSetup ? 'neue-pin' : 'fortschritt'), wrong: 0 };
  const next = { ...state, wrong: state.wrong + 1 };
  return ask(next, play, slipAt(next.wrong, typed, play));
}

function slipAt(wrong: number, typed: string, play: OnlineId): Said {
  if (wrong >= 3) return 'gesperrt';
  if (wrong === 2) return 'pausiert';
  if (play.mode === 'setup') return 'transport-pin-falsch';
  return typed === play.can ? 'can-statt-pin' : 'pin-falsch';
}

/** The CAN opens the third attempt; a wrong one costs none. */
export function tryCan(state: State, entry: string, play: OnlineId): State {
  const typed = digitsOf(entry);
  if (!hasDigits(typed, 6)) return saying(state, 'stellen-falsch');
  return typed === play.can ? go(state, pinScene(play), 'can-richtig') : saying(state, 'can-falsch');
}

/** The PUK gives three attempts again and leaves the PIN as it is; it does so ten times. */
export function tryPuk(state: State, entry: string, play: OnlineId): State {
  const typed = digitsOf(entry);
  if (!hasDigits(typed, 10)) return saying(state, 'stellen-falsch');
  if (typed !== play.puk) return saying(state, 'puk-falsch');
  return { ...go(state, pinScene(play), 'entsperrt'), wrong: 0, pukLeft: state.pukLeft - 1 };
}
