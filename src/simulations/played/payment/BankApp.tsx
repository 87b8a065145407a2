import { Device } from '../Device.tsx';
import { Tap } from '../Tap.tsx';
import type { Props } from './Office.tsx';
import { releaseNow } from './payment.ts';

/** The bank asks on the phone: amount and recipient have to be compared before anything is released. */
export function BankApp({ play, state, hand }: Props) {
  const { amount, recipient } = releaseNow(play, state);
  return (
    <>
      <p class="geraet-meldung">
        Auf der Seite steht: <strong>{play.amount}</strong> an <strong>{play.recipient}</strong>. Jetzt meldet sich die
        Bank auf dem Handy.
      </p>
      <Device hand={hand} look="phone" scene="app" title="Zahlung freigeben?" bar={<span>{play.release.app}</span>}>
        <ul class="zahlung-summe">
          <li>
            Betrag: <strong class="zahlung-gross">{amount}</strong>
          </li>
          <li>
            Empfänger: <strong>{recipient}</strong>
          </li>
        </ul>
        <p>Stimmt beides? Sonst lehnen Sie ab.</p>
        <div class="geraet-knoepfe">
          <Tap hand={hand} move="freigeben">
            Ja, freigeben
          </Tap>
          <Tap hand={hand} move="ablehnen" look="quiet">
            Ablehnen
          </Tap>
        </div>
      </Device>
    </>
  );
}

export function WronglyPaid({ play, state, hand }: Props) {
  const { amount, recipient } = releaseNow(play, state);
  return (
    <Device hand={hand} look="phone" scene="falsche-zahlung" title="Freigegeben" bar={<span>{play.release.app}</span>}>
      <p class="geraet-warnung">
        Freigegeben sind {amount} an {recipient}. Verlangt waren {play.amount} für {play.recipient}.
      </p>
      <p>Rufen Sie gleich Ihre Bank an. Bei Missbrauch der Karte hilft auch der Sperr-Notruf 116 116.</p>
      <p>
        <Tap hand={hand} move="bank-anrufen">
          Bank anrufen
        </Tap>
      </p>
    </Device>
  );
}
