import type { ComponentType } from 'preact';
import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Finding, Holding, Putting } from './Card.tsx';
import { Result, Setup, TestStart, Which } from './Check.tsx';
import { Can, NewPin, Pin, Puk, Repeat, TransportPin } from './Numbers.tsx';
import { Office } from './Office.tsx';
import { End, Page, Success } from './Page.tsx';
import { Provider } from './Provider.tsx';
import { messageFor } from './said.ts';
import type { OnlineId, Scene, State } from './state.ts';
import { titleOf } from './titles.ts';

type Props = PlayedProps<OnlineId, State>;

const scenes: Readonly<Record<Scene, ComponentType<Props>>> = {
  seite: Page,
  anbieter: Provider,
  einrichtung: Setup,
  pruefung: TestStart,
  karte: Putting,
  'nicht-gefunden': Finding,
  ergebnis: Result,
  frage: Which,
  pin: Pin,
  'transport-pin': TransportPin,
  can: Can,
  puk: Puk,
  buero: Office,
  'neue-pin': NewPin,
  wiederholung: Repeat,
  fortschritt: Holding,
  erfolg: Success,
  ende: End,
};

/** The app on a phone, or on the computer with a reader. A used-up attempt is a new scene to the focus. */
export function View({ play, state, hand }: Props) {
  const Scene = scenes[state.scene];
  return (
    <Device
      hand={hand}
      look={play.device === 'phone' ? 'phone' : 'sheet'}
      scene={`${state.scene}-${state.wrong}`}
      title={titleOf[state.scene](play)}
      bar={<Bar play={play} state={state} />}
    >
      <Note play={play} state={state} />
      <Scene play={play} state={state} hand={hand} />
    </Device>
  );
}

/** The browser shows an address, the app its name. */
const Bar = ({ play, state }: Omit<Props, 'hand'>) =>
  state.scene === 'seite' || (state.scene === 'ende' && play.mode === 'use') ? (
    <span class="eid-adresse">{play.page.address}</span>
  ) : (
    <>
      <span>AusweisApp</span>
      <span>Übung</span>
    </>
  );

/** Stands there even when it says nothing, so that screen readers hear a change. */
function Note({ play, state }: Omit<Props, 'hand'>) {
  const message = messageFor(state, play);
  return (
    <div role="status">
      {message && (
        <div class={`geraet-${message.tone} eid-meldung`}>
          {message.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </div>
  );
}
