import { useState } from 'preact/hooks';
import type { Step } from '../../definition.ts';
import type { Screen, ScreenProps } from '../screen.ts';

export interface Message {
  readonly id: string;
  readonly channel: 'email' | 'letter' | 'mailbox';
  readonly after: string;
  readonly from: string;
  readonly subject: string;
  readonly body: readonly string[];
  readonly explain: string;
}

export interface MailboxStep extends Step {
  readonly messages: readonly Message[];
}

const channels = { email: 'E-Mail', letter: 'Brief im Briefkasten', mailbox: 'Nachricht im Postfach' };

/** What comes back from the office, message by message. Each can be opened and closed; in pictures all lie open. */
export const View: Screen<MailboxStep> = (props) => {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setOpened(opened.includes(id) ? opened.filter((other) => other !== id) : [...opened, id]);
  return (
    <>
      {props.step.intro && <p>{props.text(props.step.intro)}</p>}
      <ul class="kern-mail">
        {props.step.messages.map((message) => (
          <li key={message.id}>
            <Head message={message} open={opened.includes(message.id)} {...(props.goTo ? { toggle } : {})} />
            {(!props.goTo || opened.includes(message.id)) && <Body message={message} text={props.text} />}
          </li>
        ))}
      </ul>
      {props.state.fields.map(props.row)}
    </>
  );
};

type HeadProps = { message: Message; open: boolean; toggle?: (id: string) => void };

function Head({ message, open, toggle }: HeadProps) {
  const words = (
    <>
      <span>
        {channels[message.channel]}, {message.after}
      </span>
      <strong>{message.subject}</strong>
      <span>von: {message.from}</span>
    </>
  );
  if (!toggle) return <div class="kern-mail__head">{words}</div>;
  return (
    <button type="button" class="kern-mail__head" aria-expanded={open} onClick={() => toggle(message.id)}>
      {words}
    </button>
  );
}

function Body({ message, text }: { message: Message } & Pick<ScreenProps, 'text'>) {
  return (
    <div class={`kern-mail__body kern-mail__body--${message.channel}`}>
      {message.body.map((paragraph) => (
        <p key={paragraph}>{text(paragraph)}</p>
      ))}
      <p class="coach-note">{text(message.explain)}</p>
    </div>
  );
}
