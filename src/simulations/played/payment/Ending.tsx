import { Device } from '../Device.tsx';
import { Tap } from '../Tap.tsx';
import { type Props, Sum } from './Office.tsx';
import type { Reason } from './payment.ts';

/** What was left undone, and what to do about it. */
export const Unpaid = ({ play, state, hand }: Props) => (
  <Device hand={hand} look="page" scene="unbezahlt" title="Ihr Antrag ist noch nicht bezahlt">
    <p class={isSharp(state.reason) ? 'geraet-gut' : 'geraet-warnung'}>{reasons[state.reason ?? 'abgebrochen']}</p>
    <Sum play={play} />
    <p>Ihre Angaben sind noch da. Beginnen Sie nur die Bezahlung neu.</p>
    <p>
      <Tap hand={hand} move="zurueck-zur-bezahlung">
        Zurück zur Bezahlung
      </Tap>
    </p>
  </Device>
);

const isSharp = (reason: Reason | undefined): boolean => reason === 'falsch-gezeigt' || reason === 'falsche-adresse';

const reasons: Readonly<Record<Reason, string>> = {
  abgebrochen: 'Sie haben die Bezahlung abgebrochen. Absenden allein genügt hier nicht.',
  'zeit-abgelaufen': 'Die Zeit für die Bezahlung ist um. Das ist nicht schlimm.',
  abgelehnt: 'Sie haben die Zahlung in der App abgelehnt.',
  'falsch-gezeigt': 'Gut aufgepasst. In der App stand etwas anderes. Sie haben abgelehnt und nichts bezahlt.',
  'falsche-adresse': 'Das war nicht die angekündigte Adresse. Sie haben dort nichts eingegeben.',
  bank: 'Sie haben Ihre Bank angerufen. Die Bank kümmert sich um die falsche Zahlung.',
};

/** Waiting is the whole art: whoever pays again pays twice. */
export const Waiting = ({ play, state, hand }: Props) => (
  <Device hand={hand} look="page" scene="warten" title="Ihre Zahlung wird geprüft">
    {state.isWarned && (
      <p class="geraet-warnung" role="status">
        Halt, Sie haben schon bezahlt. Noch einmal bezahlen heißt zweimal bezahlen. Warten Sie das Ergebnis ab.
      </p>
    )}
    <p>Das kann einen Moment dauern. Tippen Sie nicht auf „Zurück“.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="ergebnis">
        Auf das Ergebnis warten
      </Tap>
      {play.detours.includes('doppelt') && !state.isWarned && (
        <Tap hand={hand} move="noch-einmal-zahlen" look="quiet">
          Noch einmal bezahlen
        </Tap>
      )}
    </div>
  </Device>
);

export const Paid = ({ play, state, hand }: Props) => (
  <Device hand={hand} look="page" scene={state.at} title="Zahlung erfolgreich">
    <p class="geraet-gut">Sie haben {play.amount} bezahlt. Sie müssen nichts mehr zahlen.</p>
    <Sum play={play} />
    {state.at === 'bezahlt' ? (
      <p>
        <Tap hand={hand} move="quittung">
          Quittung speichern
        </Tap>
      </p>
    ) : (
      <p class="geraet-meldung" role="status">
        <strong>{play.file}.pdf</strong> liegt jetzt im Ordner „Downloads“. Heben Sie die Quittung auf.
      </p>
    )}
  </Device>
);
