import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { OnlineId, State } from './state.ts';
import { toPin } from './titles.ts';

type Props = PlayedProps<OnlineId, State>;

export const Setup = ({ hand }: Props) => (
  <>
    <p>Willkommen in der AusweisApp. Hier machen Sie Ihren Online-Ausweis bereit.</p>
    <p>Sie brauchen Ihren Ausweis und den PIN-Brief.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="starten">
        Einrichtung starten
      </Tap>
      <Tap hand={hand} move="ueberspringen" look="quiet">
        Überspringen
      </Tap>
    </div>
  </>
);

export const TestStart = ({ hand }: Props) => (
  <>
    <p>Die App prüft zwei Dinge: Passt Ihr Gerät? Ist der Online-Ausweis bereit?</p>
    <p>Dabei wird nichts verschickt.</p>
    <p>
      <Tap hand={hand} move="pruefen">
        Prüfung starten
      </Tap>
    </p>
  </>
);

const device = { phone: ['NFC unterstützt', 'NFC aktiviert'], reader: ['Lesegerät erkannt'] };
const card = ['Ausweis erkannt', 'Ausweiszugriff erfolgreich', 'Online-Ausweisfunktion aktiviert'];

/** What the app found out about the device and the card. */
export const Result = ({ play, state, hand }: Props) => (
  <>
    <ul class="eid-pruefung">
      {[...device[play.device], ...card].map((line) => (
        <li key={line}>
          <span aria-hidden="true">✓</span> {line}
        </li>
      ))}
      {state.wrong >= 2 && (
        <li>
          <span aria-hidden="true">!</span> {state.wrong >= 3 ? 'Karten-PIN gesperrt' : 'Karten-PIN pausiert'}
        </li>
      )}
    </ul>
    {play.device === 'phone' && <p class="eid-klein">NFC ist Funk auf kurzem Weg. Damit liest das Handy die Karte.</p>}
    <p>
      <Tap hand={hand} move="weiter">
        {toPin}
      </Tap>
    </p>
  </>
);

/** Which PIN is at hand. */
export const Which = ({ hand }: Props) => (
  <>
    <p>Sehen Sie in den PIN-Brief. Dann wählen Sie.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="vorhanden" entry="sechs" look="quiet">
        6-stellige PIN (selbst gewählt)
      </Tap>
      <Tap hand={hand} move="vorhanden" entry="fuenf" look="quiet">
        5-stellige Transport-PIN
      </Tap>
      <Tap hand={hand} move="vorhanden" entry="keine" look="quiet">
        Keine PIN
      </Tap>
    </div>
  </>
);
