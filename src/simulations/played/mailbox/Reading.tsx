import type { Hand } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { DeadlineTask } from './DeadlineTask.tsx';
import { Judging } from './Judging.tsx';
import { AllDone } from './AllDone.tsx';
import { type Mailbox, type Message, type State, isDone, nextMessage } from './messages.ts';
import { isTempting } from './play.ts';
import { AnswerTask, SavingTask } from './Tasks.tsx';

/** What every part of an open message needs. */
export interface MessageProps {
  readonly message: Message;
  readonly state: State;
  readonly hand: Hand;
}

/** One open message: sender, text, what is to be done with it, and the way on. */
export const Reading = (props: MessageProps & { readonly play: Mailbox }) => (
  <>
    <Sender {...props} />
    {props.message.body.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <FalseLink {...props} />
    {props.message.explain && <p class="coach-note">{props.message.explain}</p>}
    <AnswerTask key={props.message.id} {...props} />
    <SavingTask {...props} />
    <DeadlineTask {...props} />
    <Judging {...props} />
    <WayOn {...props} />
  </>
);

function Sender({ message, state, hand }: MessageProps) {
  const isShown = isDone(state, message, 'absender');
  return (
    <div class="post-von">
      <p>von: {message.from}</p>
      {message.address && !isShown && (
        <Tap hand={hand} move="absender" look="plain" class="post-klein">
          Absender genau ansehen
        </Tap>
      )}
      {message.address && isShown && (
        <p role="status">
          Die ganze Adresse: <strong class="post-adresse">{message.address}</strong>
        </p>
      )}
    </div>
  );
}

function FalseLink({ message, state, hand }: MessageProps) {
  if (!message.scam) return null;
  if (!isTempting(state, message)) return <p class="post-link post-tot">{message.scam.link}</p>;
  return (
    <p>
      <Tap hand={hand} move="link" look="plain" class="post-link">
        {message.scam.link}
      </Tap>
    </p>
  );
}

/** The next message is offered once this one is done. */
function WayOn({ message, state, hand, play }: MessageProps & { readonly play: Mailbox }) {
  const next = nextMessage(state, play);
  return (
    <>
      {!next && <AllDone />}
      <div class="geraet-knoepfe">
        {next && next.id !== message.id && (
          <Tap hand={hand} move="oeffnen" entry={next.id}>
            Nächste Nachricht
          </Tap>
        )}
        {play.messages.length > 1 && (
          <Tap hand={hand} move="liste" look="quiet">
            Alle Nachrichten
          </Tap>
        )}
      </div>
    </>
  );
}
