import type { ComponentChildren } from 'preact';
import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Call, Told } from './Call.tsx';
import { channels } from './advice.ts';
import { type Code, type State, codeAt, hasMessage } from './code.ts';

type Props = PlayedProps<Code, State>;

/** The phone or the inbox: a call, a message to open, an open one, or nothing yet. */
export function Receiver(props: Props) {
  const { state, play } = props;
  if (state.call === 'told' && !state.isDone) return <Told {...props} />;
  if (state.call === 'on' && !state.isDone) return <Call {...props} />;
  if (state.isRead) return <Message {...props} />;
  if (hasMessage(state, play)) return <Closed {...props} />;
  return <Empty {...props} />;
}

interface ThingProps extends Props {
  readonly scene: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

const Thing = ({ play, hand, scene, title, children }: ThingProps) => (
  <Device
    hand={hand}
    look={play.channel === 'email' ? 'sheet' : 'phone'}
    scene={scene}
    title={title}
    bar={<span>{channels[play.channel].thing}</span>}
  >
    {children}
  </Device>
);

const Empty = (props: Props) => (
  <Thing {...props} scene="leer" title="Keine neue Nachricht">
    {props.state.isSent && props.play.spam ? (
      <>
        <p>Im Posteingang liegt nichts.</p>
        <p>
          <Tap hand={props.hand} move="spam" look="quiet">
            Spam-Ordner öffnen
          </Tap>
        </p>
      </>
    ) : (
      <p>Hier kommt der Code an.</p>
    )}
  </Thing>
);

const Closed = (props: Props) => {
  const { message, open } = channels[props.play.channel];
  const isApp = props.play.channel === 'app';
  const where = props.state.isInSpam ? 'Im Spam-Ordner liegt eine E-Mail' : `Eine neue ${message}`;
  return (
    <Thing {...props} scene={`neu-${props.state.round}`} title={isApp ? props.play.sender : where}>
      {isApp ? (
        <p>Diese App zeigt Ihnen den Code.</p>
      ) : (
        <p>
          Von: <strong>{props.play.sender}</strong>
        </p>
      )}
      <p>
        <Tap hand={props.hand} move="lesen">
          {open}
        </Tap>
      </p>
    </Thing>
  );
};

const Message = (props: Props) => {
  const { play, state } = props;
  const isHungUp = state.call === 'over' && !state.isDone && state.round === 0;
  return (
    <Thing {...props} scene={`offen-${state.round}`} title={play.channel === 'email' ? play.subject : play.sender}>
      {isHungUp && play.call && <p class="geraet-gut">{play.call.hungUp}</p>}
      {play.channel === 'email' && <p>Von: {play.sender}</p>}
      <p>{play.text}</p>
      <p class="code-ziffern">{codeAt(play, state.round)}</p>
      {play.lasts && <p>Er gilt {play.lasts}.</p>}
      <p>{play.warning}</p>
    </Thing>
  );
};
