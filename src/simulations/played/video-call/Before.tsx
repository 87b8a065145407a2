import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { Call, State } from './call.ts';

type Props = PlayedProps<Call, State>;

export const Start = ({ play, hand }: Props) => (
  <>
    <dl class="kern-facts">
      <div>
        <dt>Wann</dt>
        <dd>{play.time}</dd>
      </div>
      <div>
        <dt>Anliegen</dt>
        <dd>{play.matter}</dd>
      </div>
    </dl>
    <p>
      <Tap hand={hand} move="oeffnen">
        Zum Videogespräch
      </Tap>
    </p>
  </>
);

/** The browser's own question. */
export const Permission = ({ hand }: Props) => (
  <div class="video-frage">
    <p>
      <strong>Diese Seite möchte:</strong>
    </p>
    <ul>
      <li>Ihre Kamera verwenden</li>
      <li>Ihr Mikrofon verwenden</li>
    </ul>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="zulassen">
        Zulassen
      </Tap>
      <Tap hand={hand} move="blockieren" look="quiet">
        Blockieren
      </Tap>
    </div>
  </div>
);

export const Blocked = ({ hand }: Props) => (
  <>
    <p class="video-adresse">
      <Tap hand={hand} move="symbol" look="plain" class="video-symbol" label="Einstellungen für diese Seite">
        <Sliders />
      </Tap>
      <span>videogespraech.uebung.example</span>
    </p>
    <p class="geraet-warnung">
      Die Seite darf Kamera und Mikrofon nicht benutzen. So kann das Gespräch nicht beginnen.
    </p>
    <p>Sie haben vorhin „Blockieren“ getippt. Das ändern Sie selbst: oben links, mit dem Zeichen neben der Adresse.</p>
  </>
);

/** Two sliders, as browsers draw them beside the address. */
const Sliders = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 8h8M17 8h4M3 16h4M13 16h8" stroke="currentColor" stroke-width="2.5" />
    <circle cx="14" cy="8" r="3" fill="none" stroke="currentColor" stroke-width="2.5" />
    <circle cx="10" cy="16" r="3" fill="none" stroke="currentColor" stroke-width="2.5" />
  </svg>
);

export const Settings = ({ state, hand }: Props) => (
  <>
    <p>Hier stellen Sie ein, was diese Seite darf.</p>
    <Right hand={hand} move="kamera-recht" name="Kamera" isOn={state.isCameraAllowed} />
    <Right hand={hand} move="mikrofon-recht" name="Mikrofon" isOn={state.isMicAllowed} />
    <p>
      <Tap hand={hand} move="neu-laden">
        Seite neu laden
      </Tap>
    </p>
  </>
);

interface RightProps extends Pick<Props, 'hand'> {
  readonly move: string;
  readonly name: string;
  readonly isOn: boolean;
}

const Right = ({ hand, move, name, isOn }: RightProps) => (
  <Tap hand={hand} move={move} look="plain" class="video-recht">
    <span>{name}</span>
    <b>{isOn ? 'zugelassen' : 'blockiert'}</b>
  </Tap>
);

export const WaitingRoom = ({ play, state, hand }: Props) => (
  <>
    <div class="geraet-meldung" role="status">
      <p>
        <strong>{waiting(state.ahead)}</strong>
      </p>
      <p>{state.ahead > 0 ? 'Bleiben Sie einfach da. Es geht von allein weiter.' : `${play.clerk} erwartet Sie.`}</p>
    </div>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="warten">
        {state.ahead > 0 ? 'Weiter warten' : 'Ins Gespräch gehen'}
      </Tap>
      <Tap hand={hand} move="auflegen" look="quiet">
        Auflegen
      </Tap>
    </div>
  </>
);

function waiting(ahead: number): string {
  if (ahead === 0) return 'Jetzt sind Sie dran.';
  return ahead === 1 ? 'Vor Ihnen wartet noch eine Person.' : `Vor Ihnen warten noch ${ahead} Personen.`;
}

export const HungUp = ({ play, hand }: Props) => (
  <>
    <p class="geraet-meldung">
      Das Gespräch war noch nicht zu Ende. Das macht nichts. {play.clerk} wartet noch auf Sie.
    </p>
    <p>
      <Tap hand={hand} move="zurueck">
        Wieder ins Gespräch
      </Tap>
    </p>
  </>
);

export const End = ({ play }: Props) => (
  <p class="geraet-gut">
    Sie haben alles erledigt: {play.matter}. Die Kamera ist aus. Niemand sieht oder hört Sie mehr.
  </p>
);
