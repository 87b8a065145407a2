import type { ComponentChildren } from 'preact';
import { Lock } from '../../Lock.tsx';
import { Device } from '../Device.tsx';
import { Entry } from '../Entry.tsx';
import { Tap } from '../Tap.tsx';
import { asksOf } from './asks.ts';
import { type Props, Sum } from './Office.tsx';
import { addressNow } from './payment.ts';
import { hasClock } from './play.ts';

/** The page of the payment service: a window of its own, with its own address. A transfer is made in the bank's app. */
export function Page({ play, state, hand, title, children }: Props & { title: string; children: ComponentChildren }) {
  const isApp = state.method === 'rechnung';
  const bar = isApp ? <span>{play.release.app}</span> : <Address address={addressNow(play, state)} />;
  const scene = `${state.at} ${state.filled}`;
  return (
    <Device hand={hand} look={isApp ? 'phone' : 'sheet'} scene={scene} title={title} bar={bar}>
      {children}
    </Device>
  );
}

const Address = ({ address }: { readonly address: string }) => (
  <span class="zahlung-leiste">
    <Lock />
    <span class="kern-sr-only">Adresse: </span>
    <span>{address}</span>
  </span>
);

export const Fault = ({ state }: Pick<Props, 'state'>) =>
  state.error ? (
    <p class="geraet-warnung" role="status">
      {state.error.text}
    </p>
  ) : null;

/** One thing to enter after the other. */
export function Data(props: Props) {
  const { play, state, hand } = props;
  const asks = asksOf(state.method, play);
  const ask = asks[state.filled];
  if (!ask) return null;
  const { name, label, hint, digits, isSecret } = ask;
  const options = { ...(hint && { hint }), ...(digits && { digits }), ...(isSecret && { isSecret }) };
  return (
    <Page {...props} title={titleOf(props)}>
      <p class="zahlung-stand">
        {play.amount} an {play.recipient}. Angabe {state.filled + 1} von {asks.length}:
      </p>
      <Entry
        key={name}
        hand={hand}
        move={name}
        label={label}
        button="Eintragen"
        error={state.error?.text}
        {...options}
      />
      <Leaving {...props} />
    </Page>
  );
}

function titleOf({ play, state }: Props): string {
  if (state.method === 'karte') return 'Ihre Karte';
  if (state.method === 'lastschrift') return 'Ihr Konto';
  return state.method === 'dienst' ? `Anmelden: ${play.wallet?.name}` : 'Überweisung';
}

/** The last look before the money goes. */
export function Confirm(props: Props) {
  const { play, state, hand } = props;
  return (
    <Page {...props} title="Stimmt alles?">
      <Sum play={play} />
      <Fault state={state} />
      {state.method === 'lastschrift' && (
        <p>
          <Tap hand={hand} move="mandat" look="plain" class="zahlung-haken" pressed={state.hasMandate}>
            <span class="zahlung-kasten">{state.hasMandate ? '✓' : ''}</span>
            Ich erlaube die Abbuchung. {play.recipient} darf {play.amount} von meinem Konto abbuchen.
          </Tap>
        </p>
      )}
      <p>
        <Tap hand={hand} move="zahlen">
          {play.amount} bezahlen
        </Tap>
      </p>
      <Leaving {...props} />
    </Page>
  );
}

const Leaving = ({ play, state, hand }: Props) => (
  <>
    {hasClock(state) && <p class="kern-hint">In echt ist die Zeit begrenzt. Hier läuft keine Uhr.</p>}
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="andere-art" look="quiet">
        Andere Zahlungsart
      </Tap>
      {play.detours.includes('pause') && hasClock(state) && (
        <Tap hand={hand} move="pause" look="quiet">
          Später weitermachen
        </Tap>
      )}
      <Tap hand={hand} move="abbrechen" look="quiet">
        Abbrechen
      </Tap>
    </div>
  </>
);
