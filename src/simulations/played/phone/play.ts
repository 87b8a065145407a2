import { type Act, type Advice, word } from '../played.ts';
import {
  type Choice,
  type Happening,
  type Phone,
  type State,
  type Turn,
  arrived,
  choiceIn,
  isOver,
  openEvent,
  openTurn,
  turnAfter,
  waiting,
} from './events.ts';

/**
 * Moves: `oeffnen:<event>`, `wahl:<choice>`, `zurueck` (after a wrong reaction), `start` (to the start screen). Outcomes:
 * `offen`, `fertig`, and the word of a wrong reaction.
 */
export const act: Act<Phone, State> = {
  place: 'thing',
  start: () => ({ open: '', talk: [], wrong: '', over: [] }),
  move(state, { name, entry }, phone) {
    const event = openEvent(state, phone);
    if (!event) return name === 'oeffnen' ? opened(state, entry, phone) : state;
    if (state.wrong !== '') return name === 'zurueck' ? { ...state, wrong: '' } : state;
    if (name === 'start') return mayLeave(state, event) ? { ...state, open: '', talk: [] } : state;
    return name === 'wahl' && !isOver(state, event) ? chosen(state, event, entry) : state;
  },
  outcome(state, phone) {
    const next = waiting(state, phone);
    if (!next) return { value: 'fertig', done: true };
    const event = openEvent(state, phone);
    const wrong = event && choiceIn(openTurn(event, state), state.wrong);
    return { value: wrong?.outcome ?? 'offen', done: false, todo: todoFor(next) };
  },
  advise: adviceFor,
  scene(state, phone) {
    const event = openEvent(state, phone);
    if (!event) return 'start';
    if (state.wrong !== '') return `${event.id}-${state.wrong}-erklaert`;
    return isOver(state, event) ? `${event.id}-ende` : `${event.id}-${state.talk.length}`;
  },
  moves(state, phone) {
    const event = openEvent(state, phone);
    if (!event) return arrived(state, phone).map(({ id }) => word('oeffnen', id));
    const choices = openTurn(event, state)?.choices ?? [];
    return ['zurueck', 'start', ...choices.map(({ id }) => word('wahl', id))];
  },
};

/** A conversation on the phone is not left by the way: one hangs up. */
export const mayLeave = (state: State, event: Happening): boolean => event.look !== 'call' || isOver(state, event);

function opened(state: State, id: string, phone: Phone): State {
  const event = arrived(state, phone).find((one) => one.id === id);
  if (!event) return state;
  const talk = state.over.find((one) => one.id === id)?.talk ?? [];
  return { ...state, open: id, talk };
}

function chosen(state: State, event: Happening, id: string): State {
  const turn = openTurn(event, state);
  const choice = choiceIn(turn, id);
  if (!turn || !choice) return state;
  if (choice.outcome !== undefined) return { ...state, wrong: id };
  const talk = [...state.talk, { turn: turn.id, choice: id }];
  if (turnAfter(event, turn, choice)) return { ...state, talk };
  return { ...state, talk, over: [...state.over, { id: event.id, talk }] };
}

function adviceFor(state: State, phone: Phone): Advice | undefined {
  const next = waiting(state, phone);
  if (!next) return undefined;
  const event = openEvent(state, phone);
  if (!event) return { move: word('oeffnen', next.id), say: `Tippen Sie auf „${headOf(next)}“.` };
  if (state.wrong !== '') return { move: 'zurueck', say: 'Tippen Sie auf „Noch einmal“.' };
  if (isOver(state, event)) return { move: 'start', say: 'Tippen Sie auf „Zum Startbildschirm“.' };
  return reacting(openTurn(event, state));
}

function reacting(turn: Turn | undefined): Advice | undefined {
  const right = turn?.choices.find(({ outcome }) => outcome === undefined);
  return (
    right && {
      move: word('wahl', right.id),
      say: `Tippen Sie auf „${right.label}“.`,
      why: turn?.why ?? 'Fordert jemand Geld oder Daten? Macht jemand Druck?',
    }
  );
}

/** How something is called on the start screen. */
export const headOf = ({ look, from }: Happening): string =>
  ({ sms: `SMS von ${from}`, notice: from, permission: from, call: `Anruf von ${from}` })[look];

const todoFor = (next: Happening): string =>
  next.look === 'call'
    ? `Führen Sie noch das Gespräch: ${headOf(next)}.`
    : `Entscheiden Sie noch, was Sie tun: ${headOf(next)}.`;

/** The right reaction with which something ended. */
export function lastChoice(state: State, event: Happening): Choice | undefined {
  const last = state.talk[state.talk.length - 1];
  return (
    last &&
    choiceIn(
      event.turns.find(({ id }) => id === last.turn),
      last.choice,
    )
  );
}
