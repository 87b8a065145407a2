import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { OnlineId, State } from './state.ts';

type Props = PlayedProps<OnlineId, State>;

/** The page that asks who one is. */
export const Page = ({ play, hand }: Props) => (
  <>
    <p>{play.page.text}</p>
    <p>
      <Tap hand={hand} move="anmelden">
        {play.page.button}
      </Tap>
    </p>
    <p class="eid-klein">Danach öffnet sich die AusweisApp.</p>
  </>
);

/** The app has proved who one is. */
export const Success = ({ play, hand }: Props) => (
  <>
    <div class="geraet-gut eid-meldung">
      <p>Das heißt: Ihr Ausweis wurde geprüft.</p>
      <p>{play.writes.length > 0 ? 'Die Daten auf dem Chip sind jetzt neu.' : 'Die Daten sind beim Anbieter.'}</p>
    </div>
    <p>Die Karte brauchen Sie jetzt nicht mehr. Nehmen Sie sie weg.</p>
    <p>
      <Tap hand={hand} move="zurueck">
        Zurück zum Anbieter
      </Tap>
    </p>
  </>
);

export const End = (props: Props) => (props.play.mode === 'setup' ? <PinIsSet /> : <BackOnPage {...props} />);

const BackOnPage = ({ play }: Props) => (
  <div class="geraet-gut">
    <p>{play.page.doneText}</p>
  </div>
);

const PinIsSet = () => (
  <>
    <div class="geraet-gut eid-meldung">
      <p>Ab jetzt gilt Ihre eigene PIN mit 6 Ziffern.</p>
      <p>Die Transport-PIN ist verbraucht.</p>
    </div>
    <p>Merken Sie sich die PIN. Schreiben Sie sie nie auf die Karte.</p>
    <p>Heben Sie den PIN-Brief auf. Darin steht noch die PUK.</p>
  </>
);
