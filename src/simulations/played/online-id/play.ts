import { type Act, word } from '../played.ts';
import { adviceIn } from './advice.ts';
import { moved, namesIn, triesFor } from './moves.ts';
import { type OnlineId, type State, slips, start } from './state.ts';
import { todoIn } from './titles.ts';

/**
 * The AusweisApp: to prove who one is (`use`), or to set the own PIN (`setup`). Outcomes: `offen`, the slips of `state.ts`
 * (`pin-falsch`, `pausiert`, `gesperrt` …), `fertig`.
 */
export const act: Act<OnlineId, State> = {
  place: 'thing',
  start,
  move: (state, { name, entry }, play) => moved(state, name, entry, play),
  outcome(state) {
    if (state.scene === 'ende') return { value: 'fertig', done: true };
    const slip = slips.find((one) => one === state.said);
    return { value: slip ?? 'offen', done: false, todo: todoIn[state.scene] };
  },
  advise: (state, play) => adviceIn[state.scene](state, play),
  scene: ({ scene }) => scene,
  moves: (state, play) =>
    namesIn(state.scene).flatMap((name) => triesFor(name, state, play).map((entry) => word(name, entry))),
  yields: ({ scene, chosen }): Readonly<Record<string, string>> =>
    scene === 'ende' && chosen !== '' ? { pin: chosen } : {},
};
