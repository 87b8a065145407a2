import type { Outcome } from '../played.ts';
import { type Call, type Place, type State, blurOf, turnOf } from './call.ts';

const open = (value: string, todo: string): Outcome => ({ value, done: false, todo });

const before: Readonly<Record<Exclude<Place, 'gespraech' | 'ende'>, Outcome>> = {
  start: open('nicht-geoeffnet', 'Öffnen Sie erst das Videogespräch.'),
  erlauben: open('nicht-erlaubt', 'Antworten Sie erst auf die Frage nach Kamera und Mikrofon.'),
  gesperrt: open('kamera-abgelehnt', 'Ohne Kamera und Mikrofon geht es nicht. Sie können das wieder ändern.'),
  einstellungen: open('kamera-abgelehnt', 'Schalten Sie Kamera und Mikrofon ein. Laden Sie dann die Seite neu.'),
  warteraum: open('wartet', 'Warten Sie noch, bis das Gespräch beginnt.'),
  aufgelegt: open('zu-frueh-aufgelegt', 'Das Gespräch ist noch nicht zu Ende. Gehen Sie wieder hinein.'),
};

/**
 * `fertig`, one of `before`, or what stands in the way of the talk. What comes by itself (no sound at first, a card that
 * reflects) has another word than the same after something was done in vain: only that may be called a mistake.
 */
export function outcome(state: State, call: Call): Outcome {
  if (state.place === 'ende') return { value: 'fertig', done: true };
  return state.place === 'gespraech' ? talking(state, call) : before[state.place];
}

function talking(state: State, call: Call): Outcome {
  const turn = turnOf(call, state);
  if (state.isHeard && turn?.turn === 'break') return open('unterbrochen', 'Verbinden Sie sich wieder.');
  if (!state.isSoundOn)
    return open(state.wrong ? 'ton-aus' : 'kein-ton', 'Sie hören nichts. Schalten Sie den Ton ein.');
  if (!state.isMicOn)
    return open(state.wrong ? 'mikrofon-aus' : 'stumm', 'Niemand hört Sie. Schalten Sie das Mikrofon ein.');
  if (!state.isHeard) return open('im-gespraech', `${call.clerk} wartet auf Ihre Antwort.`);
  if (!turn) return open('nicht-aufgelegt', 'Das Gespräch ist zu Ende. Sie dürfen auflegen.');
  if (turn.turn === 'card' && blurOf(turn, state))
    return open(
      state.wrong ? 'ausweis-unlesbar' : 'ausweis-zeigen',
      `${call.clerk} kann den Ausweis noch nicht lesen. Halten Sie ihn anders.`,
    );
  if (turn.turn === 'card' && state.wrong) return open('anderes-papier', `Zeigen Sie bitte: ${turn.card}.`);
  if (state.wrong) return open('antwort-passt-nicht', 'Diese Antwort passt nicht. Sehen Sie auf dem Zettel nach.');
  return open('im-gespraech', 'Das Gespräch ist noch nicht zu Ende.');
}
