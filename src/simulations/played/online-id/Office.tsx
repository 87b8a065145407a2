import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { OnlineId, State } from './state.ts';

/** Where help is when no number is left. It is no dead end: one begins again with the PIN set there. */
export const Office = ({ play, state, hand }: PlayedProps<OnlineId, State>) => (
  <>
    {state.pukLeft === 0 && state.wrong >= 3 && <p>Die PUK hat 10-mal geholfen. Mehr geht nicht.</p>}
    {play.office.help.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="im-buero">
        Ich war im {play.office.name}
      </Tap>
      {state.back !== '' && (
        <Tap hand={hand} move="zurueck" look="quiet">
          Zurück
        </Tap>
      )}
    </div>
  </>
);
