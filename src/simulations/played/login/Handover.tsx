import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { Login, State } from './login.ts';

type Props = PlayedProps<Login, State>;

/** The card in three sentences, the data that go to the office, and the end. */
export function Handover(props: Props) {
  const { scene } = props.state;
  if (scene === 'karte') return <Card {...props} />;
  if (scene === 'daten') return <Data {...props} />;
  if (scene === 'nicht-zugestimmt') return <Refused {...props} />;
  return scene === 'fertig' ? <Done {...props} /> : null;
}

const Card = ({ play, hand }: Props) => (
  <>
    <ul class="anmelden-liste">
      <li>Die AusweisApp öffnet sich.</li>
      <li>Sie sehen, wer Ihre Daten haben möchte.</li>
      <li>Sie geben Ihre PIN mit sechs Ziffern ein.</li>
      <li>Sie halten den Ausweis still an das Handy.</li>
    </ul>
    {play.card === 'folgt' && <p class="geraet-gut">Der Weg ist gewählt. Das Ausweisen kommt im nächsten Schritt.</p>}
    <p class="geraet-knoepfe">
      {play.card === 'kurz' && (
        <Tap hand={hand} move="ausgewiesen">
          Ausweisen
        </Tap>
      )}
      <Tap hand={hand} move="zurueck" look="quiet">
        Einen Schritt zurück
      </Tap>
    </p>
  </>
);

const Data = ({ play, hand }: Props) => (
  <>
    <p>
      Diese Daten gehen an: <strong>{play.recipient}</strong>
    </p>
    <List play={play} />
    <p>Sie werden nur für „{play.service}“ verwendet.</p>
    <p class="geraet-knoepfe">
      <Tap hand={hand} move="zustimmen">
        Daten übernehmen
      </Tap>
      <Tap hand={hand} move="ablehnen" look="quiet">
        Nicht zustimmen
      </Tap>
    </p>
  </>
);

const List = ({ play }: Pick<Props, 'play'>) => (
  <dl class="kern-facts">
    {play.data.map(({ label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);

const Refused = ({ play, hand }: Props) => (
  <>
    <div class="geraet-meldung">
      <p>Ihre Daten wurden nicht weitergegeben. Das dürfen Sie immer so entscheiden.</p>
      <p>Ohne die Daten geht „{play.service}“ hier nicht weiter. Es geht auch auf Papier oder im Amt.</p>
    </div>
    <p>
      <Tap hand={hand} move="zurueck">
        Einen Schritt zurück
      </Tap>
    </p>
  </>
);

const Done = ({ play }: Props) => (
  <div class="geraet-gut">
    <p>
      <strong>Das Anmelden hat geklappt.</strong>
    </p>
    {play.data.length > 0 && <p>Ihre Daten stehen jetzt im Antrag. Sie müssen sie nicht noch einmal tippen.</p>}
    <p>Jetzt geht es weiter zu: {play.service}</p>
  </div>
);
