import type { ComponentType } from 'preact';
import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Blocked, End, HungUp, Permission, Settings, Start, WaitingRoom } from './Before.tsx';
import { type Call, type Place, type State, sceneOf, turnOf } from './call.ts';
import { Talk } from './Talk.tsx';

type Props = PlayedProps<Call, State>;

/** Heading and content of each place. */
const places: Readonly<Record<Place, readonly [title: string, Content: ComponentType<Props>]>> = {
  start: ['Ihr Videogespräch', Start],
  erlauben: ['Der Browser fragt', Permission],
  gesperrt: ['Kamera blockiert', Blocked],
  einstellungen: ['Einstellungen für diese Seite', Settings],
  warteraum: ['Warteraum', WaitingRoom],
  gespraech: ['', Talk],
  aufgelegt: ['Sie haben aufgelegt', HungUp],
  ende: ['Das Gespräch ist beendet', End],
};

/** Heading while the talk goes on. */
function talkTitle(play: Call, state: State): string {
  const turn = turnOf(play, state);
  if (!state.isHeard) return `Im Gespräch mit ${play.clerk}`;
  if (!turn) return 'Auf Wiedersehen';
  return { question: 'Eine Frage an Sie', card: 'Ihr Ausweis', confirm: 'Bitte bestätigen', break: 'Verbindung weg' }[
    turn.turn
  ];
}

/** A video call with an office, drawn from the link to hanging up. */
export function View({ play, state, hand }: Props) {
  const [title, Content] = places[state.place];
  return (
    <>
      {['start', 'erlauben'].includes(state.place) && (
        <p class="geraet-meldung">
          Hier läuft keine echte Kamera und kein echtes Mikrofon. Nichts wird aufgenommen. Niemand sieht oder hört Sie.
        </p>
      )}
      <Device
        hand={hand}
        look="page"
        scene={sceneOf(state, play)}
        title={title || talkTitle(play, state)}
        bar={
          <>
            <span>{play.office}</span>
            <span>keine echte Kamera</span>
          </>
        }
      >
        <Content play={play} state={state} hand={hand} />
      </Device>
    </>
  );
}
