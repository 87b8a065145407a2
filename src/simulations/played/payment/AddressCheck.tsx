import { Tap } from '../Tap.tsx';
import type { Props } from './Office.tsx';
import { Fault, Page } from './PayPage.tsx';
import { addressNow } from './payment.ts';

/** Is it the page that was announced? */
export const AddressCheck = (props: Props) => (
  <Page {...props} title="Stimmt die Adresse?">
    <Fault state={props.state} />
    <p>
      Angekündigt war: <strong class="zahlung-adresse">{props.play.page.address}</strong>
    </p>
    <p>Vergleichen Sie sie mit der Zeile ganz oben. Jeder Buchstabe zählt.</p>
    <div class="geraet-knoepfe">
      <Tap hand={props.hand} move="stimmt" look="quiet">
        Ja, sie stimmt
      </Tap>
      <Tap hand={props.hand} move="stimmt-nicht" look="quiet">
        Nein, ich gehe zurück
      </Tap>
    </div>
  </Page>
);

export const ForgedPage = (props: Props) => (
  <Page {...props} title="Halt, diese Seite ist eine andere">
    <p class="geraet-warnung">
      Oben steht: <strong class="zahlung-adresse">{addressNow(props.play, props.state)}</strong>
      Angekündigt war: <strong class="zahlung-adresse">{props.play.page.address}</strong>
    </p>
    <p>Geben Sie hier keine Karte und kein Passwort ein.</p>
    <p>
      <Tap hand={props.hand} move="zurueck">
        Seite verlassen
      </Tap>
    </p>
  </Page>
);
