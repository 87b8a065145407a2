import { type Act, word } from '../played.ts';
import { advise } from './advice.ts';
import { type Call, type State, canTalk, remedies, sceneOf, turnOf } from './call.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';

/**
 * Moves: `oeffnen`, `zulassen`, `blockieren`, `symbol`, `kamera-recht`, `mikrofon-recht`, `neu-laden`, `warten`, `hoere`,
 * `ton`, `mikrofon`, `losreden`, `antwort:<id>`, `zeigen:<paper>`, `weiter-weg`, `naeher`, `kippen`, `umdrehen`, `weglegen`,
 * `bestaetigen`, `wieder`, `auflegen`, `zurueck`. Outcomes: see `outcome.ts`.
 */
export const act: Act<Call, State> = {
  place: 'page',
  start: ({ ahead, mishaps }) => ({
    place: 'start',
    isCameraAllowed: false,
    isMicAllowed: false,
    ahead,
    isSoundOn: !mishaps.includes('ton'),
    isMicOn: !mishaps.includes('mikrofon'),
    isHeard: false,
    turn: 0,
    isCardShown: false,
    mended: 0,
    wrong: '',
    reply: '',
  }),
  move: (state, move, call) => rules[state.place](state, move, call),
  outcome,
  advise,
  scene: sceneOf,
  moves: (state, call) => possible[state.place] ?? ['auflegen', 'ton', 'mikrofon', ...spoken(state, call)],
};

const possible: Readonly<Partial<Record<State['place'], readonly string[]>>> = {
  start: ['oeffnen'],
  erlauben: ['zulassen', 'blockieren'],
  gesperrt: ['symbol'],
  einstellungen: ['kamera-recht', 'mikrofon-recht', 'neu-laden'],
  warteraum: ['warten', 'auflegen'],
  aufgelegt: ['zurueck'],
  ende: [],
};

function spoken(state: State, call: Call): readonly string[] {
  const turn = turnOf(call, state);
  if (!canTalk(state)) return ['losreden'];
  if (!state.isHeard) return ['hoere'];
  if (turn?.turn === 'question') return turn.answers.map(({ id }) => word('antwort', id));
  if (turn?.turn === 'confirm') return ['bestaetigen'];
  if (turn?.turn === 'break') return ['wieder'];
  if (turn?.turn !== 'card') return [];
  const papers = [turn.card, ...turn.others].map((one) => word('zeigen', one));
  return [...papers, ...Object.values(remedies).map(([move]) => move), 'weglegen'];
}
