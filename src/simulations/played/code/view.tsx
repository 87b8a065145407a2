import { Device } from '../Device.tsx';
import { Entry } from '../Entry.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Receiver } from './Receiver.tsx';
import { type Code, type State, needsNew } from './code.ts';

type Props = PlayedProps<Code, State>;

/** The page that wants the code, and beside it the thing on which it comes. */
export const View = (props: Props) => (
  <div class="code-beide">
    <div class="code-seite">
      <Page {...props} />
    </div>
    <div class="code-geraet">
      <Receiver {...props} />
    </div>
  </div>
);

function Page(props: Props) {
  const { play, state, hand } = props;
  if (state.isDone) return <Done {...props} />;
  if (!state.isSent) return <Ask {...props} />;
  if (needsNew(state, play)) return <Anew {...props} />;
  return (
    <Device hand={hand} look="page" scene={`eingabe-${state.round}`} title="Code eingeben">
      <p role="status">{whereabouts(state, play)}</p>
      <Entry
        key={state.round}
        hand={hand}
        move="code"
        label="Code"
        hint={`${play.code.length} Ziffern`}
        digits={play.code.length}
        button={play.button}
        error={errorOf(state, play)}
      />
      <AskAnew {...props} />
    </Device>
  );
}

function whereabouts({ isRead }: State, { channel, sender, to }: Code): string {
  if (channel === 'app') return `Der Code steht in: ${sender}`;
  return isRead ? `Der Code ist da: ${to}` : `Der Code ist unterwegs an: ${to}`;
}

const AskAnew = ({ hand, state, play }: Props) => (
  <p>
    <Tap hand={hand} move="neu" look={needsNew(state, play) ? 'main' : 'quiet'}>
      Neuen Code anfordern
    </Tap>
  </p>
);

function errorOf({ refused, wrong }: State, { tries }: Code): string | undefined {
  if (refused === 'alt') return 'Das ist der alte Code. Nehmen Sie den neuesten.';
  if (refused !== 'passt-nicht') return undefined;
  const left = tries - wrong;
  return `Der Code passt nicht. Sie haben noch ${left === 1 ? 'einen Versuch' : `${left} Versuche`}.`;
}

const Ask = ({ play, hand }: Props) => (
  <Device hand={hand} look="page" scene="anfordern" title="Wir schicken Ihnen einen Code">
    <p>Sie brauchen ihn für {play.purpose}.</p>
    <p>
      Er geht an: <strong class="code-ziel">{play.to}</strong>
    </p>
    <p>
      <Tap hand={hand} move="senden">
        Code schicken
      </Tap>
    </p>
  </Device>
);

const Anew = (props: Props) => (
  <Device hand={props.hand} look="page" scene="neu-noetig" title="Sie brauchen einen neuen Code">
    <p class="geraet-meldung">{reasonOf(props.state, props.play)}</p>
    <AskAnew {...props} />
  </Device>
);

function reasonOf({ refused, call }: State, { lasts, tries }: Code): string {
  if (call === 'told') return 'Den alten Code kennt jetzt jemand anders. Ein neuer macht ihn wertlos.';
  if (refused === 'abgelaufen')
    return `Dieser Code ist abgelaufen. ${lasts ? `Er gilt ${lasts}.` : 'Er gilt nur kurze Zeit.'}`;
  return `Der Code hat ${tries}-mal nicht gepasst. Zur Sicherheit gilt er nicht mehr.`;
}

const Done = ({ play, state, hand }: Props) => (
  <Device hand={hand} look="page" scene="fertig" title={play.success}>
    <div class="geraet-gut">
      <p>Damit ist das bestätigt: {play.purpose}.</p>
      {play.call && state.call !== 'none' && <p>{play.warning}</p>}
    </div>
  </Device>
);
