import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { AllDone } from './AllDone.tsx';
import { type MessageProps, Reading } from './Reading.tsx';
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
import { act } from './play.ts';
import { Sign, channels } from './Sign.tsx';

/** A place with messages: the list, one message, or what would be behind a false link. One thing throughout, so that the focus goes along. */
export function View({ play, state, hand }: PlayedProps<Mailbox, State>) {
  const message = messageIn(play, state.open);
  const isLetter = message?.channel === 'letter';
  return (
    <div class={`post${isLetter ? ' post-letter' : ''}`}>
      <Device hand={hand} scene={act.scene(state, play)} {...frameOf(play, state, message)}>
        {message ? (
          <Opened play={play} message={message} state={state} hand={hand} />
        ) : (
          <List play={play} state={state} hand={hand} />
        )}
      </Device>
    </div>
  );
}

function frameOf(play: Mailbox, { said }: State, message: Message | undefined) {
  if (!message) return { look: 'page', title: play.name } as const;
  if (said === 'link-getippt') return { look: 'page', title: 'Nichts ist passiert' } as const;
  const bar = (
    <>
      <span>{channels[message.channel]}</span>
      <span>{message.after}</span>
    </>
  );
  return { look: 'sheet', title: message.subject, bar } as const;
}

const Opened = (props: MessageProps & { readonly play: Mailbox }) =>
  props.state.said === 'link-getippt' ? <Behind {...props} /> : <Reading {...props} />;

const List = ({ play, state, hand }: PlayedProps<Mailbox, State>) => (
  <>
    <ul class="post-liste">
      {arrived(state, play).map((message) => (
        <li key={message.id}>
          <Row message={message} state={state} hand={hand} />
        </li>
      ))}
    </ul>
    {!nextMessage(state, play) && <AllDone />}
  </>
);

const Row = ({ message, state, hand }: MessageProps) => (
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
const Behind = ({ message: { scam }, hand }: MessageProps) => (
  <>
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
  </>
);
