import { Entry } from '../Entry.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { attemptsLeft } from './attempts.ts';
import { digitsError } from './said.ts';
import type { OnlineId, State } from './state.ts';
import { confirm } from './titles.ts';

type Props = PlayedProps<OnlineId, State>;

/** An entry begins empty whenever an attempt was used up. */
const keyOf = ({ scene, wrong }: State): string => `${scene} ${wrong}`;

const notReal = 'Nehmen Sie hier nie Ihre echte PIN.';

const Attempts = ({ state }: { readonly state: State }) => (
  <p class="eid-klein">
    {attemptsLeft(state) === 1 ? 'Noch 1 Versuch.' : `Noch ${attemptsLeft(state)} Versuche.`} Lassen Sie sich Zeit.
  </p>
);

export const Pin = ({ state, hand }: Props) => (
  <>
    <p>Das ist Ihre eigene PIN. Sie haben sie selbst gewählt.</p>
    <Entry
      key={keyOf(state)}
      hand={hand}
      move="pin"
      label="Karten-PIN (6 Ziffern)"
      hint={notReal}
      digits={6}
      isSecret
      error={digitsError(state)}
      button={confirm}
    />
    <Attempts state={state} />
    <Tap hand={hand} move="vergessen" look="plain" class="eid-mehr">
      PIN vergessen
    </Tap>
  </>
);

export const TransportPin = ({ state, hand }: Props) => (
  <>
    <p>Sie steht im PIN-Brief. Sie gilt nur dieses eine Mal.</p>
    <Entry
      key={keyOf(state)}
      hand={hand}
      move="transport-pin"
      label="Transport-PIN (5 Ziffern)"
      digits={5}
      error={digitsError(state)}
      button={confirm}
    />
    <Attempts state={state} />
    <Tap hand={hand} move="vergessen" look="plain" class="eid-mehr">
      Ich finde den PIN-Brief nicht
    </Tap>
  </>
);

export const Can = ({ state, hand }: Props) => (
  <>
    {state.said !== 'pausiert' && <p>Die PIN hat zweimal nicht gepasst. Darum ist sie pausiert.</p>}
    <p>Die CAN hebt die Pause auf. Sie steht vorne auf der Karte, unten rechts.</p>
    <Entry
      key={keyOf(state)}
      hand={hand}
      move="can"
      label="CAN (6 Ziffern)"
      digits={6}
      error={digitsError(state)}
      button={confirm}
    />
  </>
);

export const Puk = ({ state, hand }: Props) => (
  <>
    {state.said !== 'gesperrt' && <p>Die PIN hat dreimal nicht gepasst. Darum ist sie gesperrt.</p>}
    <p>Die PUK hebt die Sperre auf. Sie steht im PIN-Brief.</p>
    <Entry
      key={`${keyOf(state)} ${state.pukLeft}`}
      hand={hand}
      move="puk"
      label="PUK (10 Ziffern)"
      digits={10}
      error={digitsError(state)}
      button={confirm}
    />
    <p class="eid-klein">Die PUK hilft höchstens 10-mal. Bei Ihnen noch {state.pukLeft}-mal.</p>
    <Tap hand={hand} move="keine-puk" look="plain" class="eid-mehr">
      PUK habe ich nicht
    </Tap>
  </>
);

export const NewPin = ({ state, hand }: Props) => (
  <>
    <p>Aus 5 wird 6: Denken Sie sich 6 Ziffern aus.</p>
    <p class="eid-klein">Nehmen Sie keinen Geburtstag und keine Reihe wie 123456.</p>
    <Entry
      key={keyOf(state)}
      hand={hand}
      move="neue-pin"
      label="Neue Karten-PIN (6 Ziffern)"
      hint={notReal}
      digits={6}
      isSecret
      error={digitsError(state)}
      button={confirm}
    />
    {state.said === 'pin-schwach' && (
      <Tap hand={hand} move="behalten" look="quiet">
        Diese PIN trotzdem nehmen
      </Tap>
    )}
  </>
);

export const Repeat = ({ state, hand }: Props) => (
  <>
    <p>Tippen Sie dieselbe PIN noch einmal ein. So merkt die App, ob Sie sich vertippt haben.</p>
    <Entry
      key={keyOf(state)}
      hand={hand}
      move="wiederholung"
      label="Neue Karten-PIN noch einmal"
      digits={6}
      isSecret
      error={digitsError(state)}
      button={confirm}
    />
    <Tap hand={hand} move="andere" look="plain" class="eid-mehr">
      Andere PIN wählen
    </Tap>
  </>
);
