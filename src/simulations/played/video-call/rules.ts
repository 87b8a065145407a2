import type { Move } from '../played.ts';
import {
  type Call,
  type CardTurn,
  type Place,
  type Question,
  type State,
  blurOf,
  canTalk,
  remedies,
  turnOf,
} from './call.ts';

type Rule = (state: State, move: Move, call: Call) => State;

const at = (state: State, place: Place): State => ({ ...state, place, wrong: '' });

const erlauben: Rule = (state, { name }) => {
  if (name === 'blockieren') return at(state, 'gesperrt');
  return name === 'zulassen' ? at({ ...state, isCameraAllowed: true, isMicAllowed: true }, 'warteraum') : state;
};

const einstellungen: Rule = (state, { name }) => {
  if (name === 'kamera-recht') return { ...state, isCameraAllowed: !state.isCameraAllowed };
  if (name === 'mikrofon-recht') return { ...state, isMicAllowed: !state.isMicAllowed };
  if (name !== 'neu-laden') return state;
  return at(state, state.isCameraAllowed && state.isMicAllowed ? 'warteraum' : 'gesperrt');
};

const warteraum: Rule = (state, { name }) => {
  if (name === 'auflegen') return at(state, 'aufgelegt');
  if (name !== 'warten') return state;
  return state.ahead > 0 ? { ...state, ahead: state.ahead - 1 } : at(state, 'gespraech');
};

const gespraech: Rule = (state, move, call) => {
  const { name } = move;
  const turn = turnOf(call, state);
  const isLost = state.isHeard && turn?.turn === 'break';
  if (name === 'auflegen') return at(state, !turn && state.isHeard ? 'ende' : 'aufgelegt');
  if (isLost) return name === 'wieder' ? onward(state, 'Da sind Sie ja wieder. Wir machen einfach weiter.') : state;
  if (name === 'ton') return { ...state, isSoundOn: !state.isSoundOn, wrong: state.isSoundOn ? name : '' };
  if (name === 'mikrofon') return { ...state, isMicOn: !state.isMicOn, wrong: state.isMicOn ? name : '' };
  if (canTalk(state)) return talked(state, move, call);
  return name === 'losreden' && state.wrong !== name ? { ...state, wrong: name } : state;
};

const onward = (state: State, reply: string): State => ({
  ...state,
  turn: state.turn + 1,
  isCardShown: false,
  mended: 0,
  wrong: '',
  reply,
});

const talked: Rule = (state, move, call) => {
  if (!state.isHeard) return move.name === 'hoere' ? { ...state, isHeard: true } : state;
  const turn = turnOf(call, state);
  if (turn?.turn === 'question') return answered(state, move, turn);
  if (turn?.turn === 'card') return shown(state, move, turn);
  return turn?.turn === 'confirm' && move.name === 'bestaetigen'
    ? onward(state, 'Danke. Das habe ich so gespeichert.')
    : state;
};

function answered(state: State, { name, entry }: Move, { answers }: Question): State {
  const answer = name === 'antwort' ? answers.find(({ id }) => id === entry) : undefined;
  if (!answer || state.wrong === answer.id) return state;
  return answer.fits ? onward(state, answer.reply) : { ...state, wrong: answer.id, reply: answer.reply };
}

function shown(state: State, { name, entry }: Move, turn: CardTurn): State {
  if (name === 'zeigen' && !state.isCardShown) return held(state, entry, turn);
  if (!state.isCardShown) return state;
  const blur = blurOf(turn, state);
  if (!blur) return name === 'weglegen' ? onward(state, 'Danke. Das hat gut geklappt.') : state;
  if (name === remedies[blur][0]) return { ...state, mended: state.mended + 1, wrong: '' };
  const isRemedy = name === 'weglegen' || Object.values(remedies).some(([move]) => move === name);
  return isRemedy && state.wrong !== name ? { ...state, wrong: name } : state;
}

function held(state: State, paper: string, { card, others }: CardTurn): State {
  if (paper === card) return { ...state, isCardShown: true, wrong: '', reply: '' };
  if (!others.includes(paper) || state.wrong === paper) return state;
  return { ...state, wrong: paper, reply: `Das ist etwas anderes: ${paper}. Bitte zeigen Sie mir: ${card}.` };
}

/** What each move does in each place. */
export const rules: Readonly<Record<Place, Rule>> = {
  start: (state, { name }) => (name === 'oeffnen' ? at(state, 'erlauben') : state),
  erlauben,
  gesperrt: (state, { name }) => (name === 'symbol' ? at(state, 'einstellungen') : state),
  einstellungen,
  warteraum,
  gespraech,
  aufgelegt: (state, { name }) =>
    name === 'zurueck' ? at(state, state.isHeard || state.turn > 0 ? 'gespraech' : 'warteraum') : state,
  ende: (state) => state,
};
