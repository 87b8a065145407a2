import { Device } from '../Device.tsx';
import type { Hand, PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { AllDone } from './AllDone.tsx';
import { Reading } from './Reading.tsx';
import {
  type Mailbox,
  type Message,
  type State,
  arrived,
  isDone,
  isFinished,
  messageIn,
  nextMessage,
} from './messages.ts';
import { Sign, channels } from './Sign.tsx';

/** A place with messages: the list, one message, or what would be behind a false link. */
export function View({ play, state, hand }: PlayedProps<Mailbox, State>) {
  const message = messageIn(play, state.open);
  if (!message) return <List play={play} state={state} hand={hand} />;
  if (state.said === 'link-getippt') return <Behind message={message} hand={hand} />;
  return <Reading play={play} message={message} state={state} hand={hand} />;
}

const List = ({ play, state, hand }: PlayedProps<Mailbox, State>) => (
  <div class="post">
    <Device hand={hand} look="page" scene="liste" title={play.name}>
      <ul class="post-liste">
        {arrived(state, play).map((message) => (
          <li key={message.id}>
            <Row message={message} state={state} hand={hand} />
          </li>
        ))}
      </ul>
      {!nextMessage(state, play) && <AllDone />}
    </Device>
  </div>
);

interface RowProps {
  readonly message: Message;
  readonly state: State;
  readonly hand: Hand;
}

const Row = ({ message, state, hand }: RowProps) => (
  <Tap hand={hand} move="oeffnen" entry={message.id} look="plain" class="post-zeile">
    <Sign channel={message.channel} />
    <span class="post-worte">
      <span>
        {channels[message.channel]}, {message.after}
      </span>
      <strong>{message.subject}</strong>
      <span>von: {message.from}</span>
      <b class={`post-stand${isDone(state, message, 'gelesen') ? '' : ' post-neu'}`}>{standOf(state, message)}</b>
    </span>
  </Tap>
);

function standOf(state: State, message: Message): string {
  if (isDone(state, message, 'geloescht')) return 'gelöscht';
  if (isDone(state, message, 'erkannt')) return 'als Betrug gemeldet';
  if (!isDone(state, message, 'gelesen')) return 'neu';
  if (!message.todo || !isFinished(state, message)) return message.todo ? 'hier ist noch etwas zu tun' : 'gelesen';
  return message.answer || message.attachment ? 'erledigt' : 'gelesen';
}

/** Nothing happens behind a false link: it is told what would be asked for there. */
const Behind = ({ message: { id, scam }, hand }: Omit<RowProps, 'state'>) => (
  <div class="post">
    <Device hand={hand} look="page" scene={`link-${id}`} title="Nichts ist passiert">
      <div class="geraet-meldung">
        <p>Das ist eine Übung. Sie sind hier sicher.</p>
        <p>
          Der Link führt zu: <strong class="post-adresse">{scam?.leads}</strong>
        </p>
        <p>{scam?.tapped}</p>
        <p>Ist Ihnen das in echt passiert? Tippen Sie nichts ein. Schließen Sie die Seite.</p>
      </div>
      <p class="post-zurueck">
        <Tap hand={hand} move="zurueck">
          Zurück zur Nachricht
        </Tap>
      </p>
    </Device>
  </div>
);
