import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Payment, type State, methodsOf } from './payment.ts';

export type Props = PlayedProps<Payment, State>;

/** Amount, recipient and purpose, as every page of a payment shows them. */
export const Sum = ({ play }: Pick<Props, 'play'>) => (
  <ul class="zahlung-summe">
    <li>
      Betrag: <strong>{play.amount}</strong>
    </li>
    <li>
      Empfänger: <strong>{play.recipient}</strong>
    </li>
    <li>
      Wofür: <strong>{play.purpose}</strong>
    </li>
  </ul>
);

/** The office's page: what there is to pay. */
export const Amount = ({ play, hand }: Props) => (
  <Device hand={hand} look="page" scene="betrag" title="Gebühr bezahlen">
    <Sum play={play} />
    <p>
      <Tap hand={hand} move="weiter">
        Zahlungsart wählen
      </Tap>
    </p>
  </Device>
);

export const Ways = ({ play, hand }: Props) => (
  <Device hand={hand} look="page" scene="zahlungsart" title="Wie möchten Sie zahlen?">
    <ul class="zahlung-wege">
      {methodsOf(play).map((method) => (
        <li key={method}>
          <Tap hand={hand} move="art" entry={method} look="plain" class="zahlung-weg">
            {play.methods[method]}
          </Tap>
        </li>
      ))}
    </ul>
    <p>
      <Tap hand={hand} move="abbrechen" look="quiet">
        Abbrechen
      </Tap>
    </p>
  </Device>
);

export const Forward = ({ play, hand }: Props) => (
  <Device hand={hand} look="page" scene="weiterleitung" title="Sie verlassen jetzt diese Seite">
    <p>Sie zahlen auf der Seite eines Bezahldienstes. Das Amt sieht Ihre Kontodaten nicht.</p>
    <p class="geraet-meldung">
      Diese Adresse öffnet sich gleich: <strong class="zahlung-adresse">{play.page.address}</strong>
    </p>
    <p>Prüfen Sie dort zuerst die Adresse. Das Schloss allein genügt nicht.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="zur-bezahlseite">
        Zur Bezahlseite
      </Tap>
      <Tap hand={hand} move="andere-art" look="quiet">
        Andere Zahlungsart
      </Tap>
    </div>
  </Device>
);
