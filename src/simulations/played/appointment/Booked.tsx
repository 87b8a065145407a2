import { Entry } from '../Entry.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Appointment, type State, noSlot } from './appointment.ts';
import { SlotFacts } from './Choosing.tsx';
import { Close } from './Closed.tsx';

type Props = PlayedProps<Appointment, State>;

/** How an appointment is found again: by the link in the e-mail, or by its number. */
export const Find = ({ play, state, hand }: Props) => (
  <>
    <p>In der Bestätigung steht ein Link. Er führt gleich zu Ihrem Termin.</p>
    <p>
      <Tap hand={hand} move="link">
        Termin mit dem Link öffnen
      </Tap>
    </p>
    <p>Kein Link da? Dann geht es auch mit der Nummer.</p>
    <Entry
      hand={hand}
      move="nummer"
      label="Terminnummer"
      hint={`Zum Beispiel ${play.number}`}
      button="Termin suchen"
      error={state.isRefused ? 'Diese Nummer kennen wir nicht. Vergleichen Sie bitte mit der Bestätigung.' : undefined}
    />
  </>
);

/** What is left to do before the appointment counts. */
export const AlmostDone = ({ hand }: Props) => (
  <>
    <p class="geraet-meldung">
      Wir haben Ihnen eine E-Mail geschickt. Tippen Sie darin auf den Link. <strong>Erst dann gilt der Termin.</strong>
    </p>
    <p>
      <Tap hand={hand} move="postfach">
        Mein Postfach öffnen
      </Tap>
    </p>
    <Close hand={hand} />
  </>
);

export function Mail({ play, state, hand }: Props) {
  const isHere = state.scene === (play.mail?.folder === 'spam' ? 'spam' : 'postfach');
  return (
    <>
      {isHere ? <Confirming play={play} state={state} hand={hand} /> : <p>Hier liegt keine E-Mail zum Termin.</p>}
      <div class="geraet-knoepfe">
        {state.scene === 'postfach' && (
          <Tap hand={hand} move="spam" look="quiet">
            Spam-Ordner öffnen
          </Tap>
        )}
        <Tap hand={hand} move="zurueck" look="quiet">
          Zurück
        </Tap>
      </div>
    </>
  );
}

const Confirming = ({ play, state, hand }: Props) => (
  <div class="termin-mail">
    <p>
      <strong>{play.office}</strong>
      <br />
      Bitte bestätigen Sie Ihren Termin
    </p>
    <SlotFacts play={play} slot={state.slot} />
    <p>
      <Tap hand={hand} move="bestaetigen">
        Termin bestätigen
      </Tap>
    </p>
  </div>
);

export const Confirmed = ({ play, state, hand }: Props) => (
  <>
    <p class="kern-number">
      Ihre Terminnummer: <strong>{play.number}</strong>
    </p>
    <SlotFacts play={play} slot={state.booked ?? noSlot} />
    {play.bring.length > 0 && <p>Legen Sie bereit:</p>}
    {play.bring.length > 0 && (
      <ul class="termin-liste">
        {play.bring.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    )}
    <div role="status">
      {state.isNoted && <p class="geraet-gut">Der Termin ist notiert. So vergessen Sie ihn nicht.</p>}
    </div>
    {!state.isNoted && <Noting hand={hand} />}
    <p>Kommt etwas dazwischen? Dann sagen Sie Bescheid. Jemand anderes freut sich über den Platz.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="verschieben" look="quiet">
        Verschieben
      </Tap>
      <Tap hand={hand} move="absagen" look="quiet">
        Absagen
      </Tap>
    </div>
  </>
);

const Noting = ({ hand }: Pick<Props, 'hand'>) => (
  <div class="geraet-knoepfe">
    <Tap hand={hand} move="notieren" entry="kalender">
      In meinen Kalender
    </Tap>
    <Tap hand={hand} move="notieren" entry="zettel" look="quiet">
      Auf einen Zettel schreiben
    </Tap>
  </div>
);

export const CallOff = ({ play, state, hand }: Props) => (
  <>
    <SlotFacts play={play} slot={state.booked ?? noSlot} />
    <p>Der Platz geht dann an jemand anderen. Absagen kostet nichts.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="ja-absagen">
        Ja, Termin absagen
      </Tap>
      <Tap hand={hand} move="behalten" look="quiet">
        Nein, Termin behalten
      </Tap>
    </div>
  </>
);

export const CalledOff = ({ hand }: Props) => (
  <>
    <p class="geraet-gut">Danke, dass Sie Bescheid gesagt haben. Der Platz ist wieder frei.</p>
    <p>Sie brauchen doch einen Termin? Sie können gleich neu buchen.</p>
    <p>
      <Tap hand={hand} move="neu" look="quiet">
        Neuen Termin buchen
      </Tap>
    </p>
  </>
);
