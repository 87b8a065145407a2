import { type Act, type Move, word } from '../played.ts';
import { advise } from './advice.ts';
import { type Code, type State, codeAt, hasMessage, needsNew } from './code.ts';

/** A new code makes the old one worthless, and with it whatever was told or mistyped. */
const renewed = (state: State): State => ({
  ...state,
  isRead: false,
  round: state.round + 1,
  wrong: 0,
  refused: '',
  call: state.call === 'told' ? 'over' : state.call,
});

const read = (state: State, { call }: Code): State => ({
  ...state,
  isRead: true,
  call: call && state.call === 'none' ? 'on' : state.call,
});

function enter(state: State, entry: string, play: Code): State {
  const typed = entry.replace(/\D/g, '');
  if (typed === '' || needsNew(state, play)) return state;
  if (typed === codeAt(play, state.round)) {
    const isLate = play.expires && state.round === 0;
    return isLate ? { ...state, refused: 'abgelaufen' } : { ...state, isDone: true };
  }
  if (!isOld(typed, state, play)) return { ...state, wrong: state.wrong + 1, refused: 'passt-nicht' };
  return state.refused === 'alt' ? state : { ...state, refused: 'alt' };
}

const isOld = (typed: string, { round }: State, play: Code): boolean =>
  Array.from({ length: round }, (_, earlier) => codeAt(play, earlier)).includes(typed);

/** Moves once a code is on its way. */
function withCode(state: State, { name, entry }: Move, play: Code): State {
  if (name === 'code') return enter(state, entry, play);
  if (name === 'neu') return renewed(state);
  if (name === 'spam') return play.spam && !state.isInSpam ? { ...state, isInSpam: true } : state;
  if (name === 'lesen') return hasMessage(state, play) ? read(state, play) : state;
  if (state.call !== 'on') return state;
  if (name === 'auflegen') return { ...state, call: 'over' };
  return name === 'sagen' ? { ...state, call: 'told' } : state;
}

/** One word for where the person stands. */
function value(state: State, { tries }: Code): string {
  const { isDone, isSent, isRead, call, wrong, refused } = state;
  if (isDone) return 'fertig';
  if (!isSent) return 'kein-code';
  if (call === 'told') return 'code-verraten';
  if (wrong >= tries) return 'code-zu-oft';
  if (refused !== '') return refused === 'alt' ? 'alter-code' : `code-${refused}`;
  if (call === 'on') return 'anruf';
  return isRead ? 'code-gelesen' : 'code-unterwegs';
}

/**
 * Moves: `senden`, `spam`, `lesen`, `code:…`, `neu`, `auflegen`, `sagen`. Outcomes: `kein-code`, `code-unterwegs`,
 * `code-gelesen`, `anruf`, `code-verraten`, `code-passt-nicht`, `code-zu-oft`, `code-abgelaufen`, `alter-code`, `fertig`.
 */
export const act: Act<Code, State> = {
  place: 'page',
  start: ({ channel }) => ({
    isSent: channel === 'app',
    isInSpam: false,
    isRead: false,
    round: 0,
    wrong: 0,
    refused: '',
    call: 'none',
    isDone: false,
  }),
  move(state, move, play) {
    if (state.isDone) return state;
    if (state.isSent) return withCode(state, move, play);
    return move.name === 'senden' ? { ...state, isSent: true } : state;
  },
  outcome(state, play) {
    if (state.isDone) return { value: 'fertig', done: true };
    return { value: value(state, play), done: false, todo: 'Geben Sie erst den Code ein.' };
  },
  advise,
  scene: (state, play) => (value(state, play) === 'code-unterwegs' && state.isInSpam ? 'spam' : value(state, play)),
  moves: (state, play) => [
    ...['senden', 'spam', 'lesen', 'neu', 'auflegen', 'sagen'],
    ...[state.round, 0].map((round) => word('code', codeAt(play, round))),
    word('code', '1111'),
  ],
};
