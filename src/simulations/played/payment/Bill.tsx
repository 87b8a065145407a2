import { Device } from '../Device.tsx';
import { Tap } from '../Tap.tsx';
import { type Props, Sum } from './Office.tsx';

/** A bill by which somebody pays in peace. */
export const Bill = ({ play, hand }: Props) => (
  <Device hand={hand} look="sheet" scene="rechnung" title="Rechnung" bar={<span>{play.recipient}</span>}>
    <Sum play={play} />
    <p class="zahlung-zeichen">
      Kassenzeichen: <strong>{play.invoice?.reference}</strong>
    </p>
    <p>Geben Sie bei der Überweisung immer das Kassenzeichen an.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="ueberweisen">
        Überweisung ausfüllen
      </Tap>
      <Tap hand={hand} move="andere-art" look="quiet">
        Andere Zahlungsart
      </Tap>
    </div>
  </Device>
);
