import type { Move } from '../played.ts';
import { type Appointment, type Scene, type State, dayAt, monthsIn, noSlot } from './appointment.ts';

type Rule = (state: State, move: Move, play: Appointment) => State;

const tidy = (text: string): string => text.toLowerCase().replace(/[\s.,/–-]/g, '');

/** Whether an entry says the same, however it is spelled. */
export const isSame = (one: string, other: string): boolean => tidy(one) === tidy(other);

const toCalendar = (state: State): State => ({ ...state, scene: 'kalender', slot: noSlot, full: '', isRefused: false });

const finden: Rule = (state, { name, entry }, { number }) => {
  const isFound = name === 'link' || (name === 'nummer' && isSame(entry, number));
  if (isFound) return { ...state, scene: 'bestaetigt', isRefused: false };
  return name === 'nummer' && !state.isRefused ? { ...state, isRefused: true } : state;
};

const kalender: Rule = (state, { name, entry }, play) => {
  if (name === 'monat') return turned(state, entry, play);
  if (name === 'behalten' && state.booked) return { ...state, scene: 'bestaetigt', full: '' };
  const day = name === 'tag' ? dayAt(play, entry) : undefined;
  if (!day) return state;
  if (day.times.length > 0)
    return { ...state, scene: 'uhrzeit', slot: { day: day.date, time: '' }, month: day.date.slice(3), full: '' };
  return state.full === day.date ? state : { ...state, full: day.date, month: day.date.slice(3) };
};

const turned = (state: State, month: string, play: Appointment): State =>
  month !== state.month && monthsIn(play).includes(month) ? { ...state, month, full: '' } : state;

const uhrzeit: Rule = (state, { name, entry }, play) => {
  if (name === 'zurueck') return toCalendar(state);
  if (name !== 'zeit' || !dayAt(play, state.slot.day)?.times.includes(entry)) return state;
  const isAsked = state.asked < play.asks.length && !state.booked;
  return { ...state, slot: { ...state.slot, time: entry }, scene: isAsked ? 'angaben' : 'pruefen' };
};

const angaben: Rule = (state, { name, entry }, play) => {
  if (name === 'zurueck') return toCalendar(state);
  const ask = play.asks[state.asked];
  if (!ask || name !== `angabe-${ask.id}`) return state;
  if (!isSame(entry, ask.answer)) return state.isRefused ? state : { ...state, isRefused: true };
  const asked = state.asked + 1;
  return { ...state, asked, isRefused: false, scene: asked < play.asks.length ? 'angaben' : 'pruefen' };
};

const closed = (state: State): State => ({ ...state, scene: 'geschlossen', closedAt: state.scene });

const fastFertig: Rule = (state, { name }) => {
  if (name === 'schliessen') return closed(state);
  return name === 'postfach' ? { ...state, scene: 'postfach' } : state;
};

const pruefen: Rule = (state, { name }, { mail }) => {
  if (name === 'zurueck') return toCalendar(state);
  if (name === 'schliessen') return closed(state);
  if (name !== 'buchen') return state;
  if (mail && !state.booked) return { ...state, scene: 'fast-fertig' };
  return { ...state, scene: 'bestaetigt', booked: state.slot, isNoted: false };
};

const postfach: Rule = (state, { name }, { mail }) => {
  const isHere = state.scene === (mail?.folder === 'spam' ? 'spam' : 'postfach');
  if (name === 'bestaetigen' && isHere) return { ...state, scene: 'bestaetigt', booked: state.slot, isNoted: false };
  if (name === 'spam' && state.scene === 'postfach') return { ...state, scene: 'spam' };
  if (name !== 'zurueck') return state;
  return { ...state, scene: state.scene === 'spam' ? 'postfach' : 'fast-fertig' };
};

const bestaetigt: Rule = (state, { name, entry }) => {
  if (name === 'verschieben') return toCalendar(state);
  if (name === 'absagen') return { ...state, scene: 'absagen' };
  const isNoting = name === 'notieren' && ['kalender', 'zettel'].includes(entry);
  return isNoting && !state.isNoted ? { ...state, isNoted: true } : state;
};

const absagen: Rule = (state, { name }) => {
  if (name === 'behalten') return { ...state, scene: 'bestaetigt' };
  return name === 'ja-absagen' ? { ...state, scene: 'abgesagt', booked: undefined, isNoted: false } : state;
};

/** What each move does in each scene. */
export const rules: Readonly<Record<Scene, Rule>> = {
  finden,
  kalender,
  uhrzeit,
  angaben,
  pruefen,
  'fast-fertig': fastFertig,
  geschlossen: (state, { name }) => (name === 'wieder' ? { ...state, scene: state.closedAt } : state),
  postfach,
  spam: postfach,
  bestaetigt,
  absagen,
  abgesagt: (state, { name }) => (name === 'neu' ? toCalendar(state) : state),
};
