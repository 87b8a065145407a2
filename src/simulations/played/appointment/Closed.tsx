import type { Hand } from '../played.ts';
import { Tap } from '../Tap.tsx';

interface Props {
  readonly hand: Hand;
}

/** Stopping half-way: it can be done anywhere, and costs the appointment. */
export const Close = ({ hand }: Props) => (
  <p>
    <Tap hand={hand} move="schliessen" look="quiet">
      Seite schließen
    </Tap>
  </p>
);

export const Closed = ({ hand }: Props) => (
  <>
    <p class="geraet-meldung">Sie haben die Seite geschlossen. Der Termin gilt noch nicht.</p>
    <p>
      <Tap hand={hand} move="wieder">
        Seite wieder öffnen
      </Tap>
    </p>
  </>
);
