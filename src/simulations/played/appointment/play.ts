import type { Act } from '../played.ts';
import { word } from '../played.ts';
import { advise } from './advice.ts';
import { type Appointment, type State, monthsIn, noSlot } from './appointment.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';

/**
 * Moves: `monat:12.2026`, `tag:08.12.2026`, `zeit:14.30`, `angabe-<id>:…`, `buchen`, `postfach`, `spam`, `bestaetigen`,
 * `notieren:kalender`, `notieren:zettel`, `verschieben`, `absagen`, `ja-absagen`, `behalten`, `neu`, `link`, `nummer:…`,
 * `zurueck`, `schliessen`, `wieder`. Outcomes: see `outcome.ts`.
 */
export const act: Act<Appointment, State> = {
  place: 'page',
  start: (play) => ({
    scene: play.booked ? 'finden' : 'kalender',
    month: monthsIn(play)[0] ?? '',
    closedAt: 'kalender',
    slot: noSlot,
    full: '',
    asked: 0,
    isRefused: false,
    booked: play.booked,
    isNoted: false,
  }),
  move: (state, move, play) => rules[state.scene](state, move, play),
  outcome,
  advise,
  scene: ({ scene, asked }) => (scene === 'angaben' ? `angaben-${asked + 1}` : scene),
  moves,
  yields: ({ booked }) => ({ tag: booked?.day ?? '', uhrzeit: booked?.time ?? '' }),
};

function moves({ scene, slot, asked, booked }: State, play: Appointment): readonly string[] {
  const ask = play.asks[asked];
  const all: Readonly<Record<State['scene'], readonly string[]>> = {
    finden: ['link', 'nummer:UEBUNG-0', word('nummer', play.number)],
    kalender: [
      ...monthsIn(play).map((month) => word('monat', month)),
      ...play.days.map(({ date }) => word('tag', date)),
      ...(booked ? ['behalten'] : []),
    ],
    uhrzeit: [
      ...(play.days.find(({ date }) => date === slot.day)?.times ?? []).map((time) => word('zeit', time)),
      'zurueck',
    ],
    angaben: ask ? [word(`angabe-${ask.id}`, ask.answer), word(`angabe-${ask.id}`, 'anders'), 'zurueck'] : [],
    pruefen: ['buchen', 'zurueck', 'schliessen'],
    'fast-fertig': ['postfach', 'schliessen'],
    geschlossen: ['wieder'],
    postfach: ['bestaetigen', 'spam', 'zurueck'],
    spam: ['bestaetigen', 'zurueck'],
    bestaetigt: ['notieren:kalender', 'notieren:zettel', 'verschieben', 'absagen'],
    absagen: ['ja-absagen', 'behalten'],
    abgesagt: ['neu'],
  };
  return all[scene];
}
