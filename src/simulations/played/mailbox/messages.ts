export interface Deadline {
  /** ISO day of sending or providing. */
  readonly provided: string;
  readonly remedy: string;
  readonly months: number;
}

export interface Message {
  readonly id: string;
  readonly channel: 'email' | 'letter' | 'mailbox';
  readonly after: string;
  readonly from: string;
  readonly address?: string;
  readonly subject: string;
  readonly body: readonly string[];
  readonly explain?: string;
  readonly todo: boolean;
  readonly once?: string;
  readonly attachment?: { readonly title: string; readonly file: string };
  readonly deadline?: Deadline;
  readonly answer?: {
    readonly label: string;
    readonly hint?: string;
    readonly expect: readonly string[];
    readonly look?: string;
    readonly wrong: string;
  };
  readonly scam?: {
    readonly link: string;
    readonly leads: string;
    readonly tapped: string;
    readonly signs: readonly string[];
  };
  readonly genuine?: string;
}

/** Messages in one place, in the order in which they come. */
export interface Mailbox {
  readonly name: string;
  readonly messages: readonly Message[];
}

/** One thing that can have been done with a message. */
export type Deed = 'gelesen' | 'absender' | 'gespeichert' | 'beantwortet' | 'tag' | 'ende' | 'erkannt' | 'geloescht';

export interface State {
  /** Id of the open message; `''` while the list is shown. */
  readonly open: string;
  /** What was done, as `<message>:<deed>`. */
  readonly deeds: readonly string[];
  /** What was just not right, as the word of the outcome; `''` when nothing was. */
  readonly said: string;
}

export const isDone = ({ deeds }: State, { id }: Message, deed: Deed): boolean => deeds.includes(`${id}:${deed}`);

/** What is still to do with a message, in order. */
export function openDeeds(state: State, message: Message): Deed[] {
  const all: Deed[] = ['gelesen'];
  if (message.scam) all.push('erkannt');
  if (message.answer) all.push('beantwortet');
  if (message.attachment) all.push('gespeichert');
  if (message.deadline) all.push('tag', 'ende');
  return all.filter((deed) => !isDone(state, message, deed));
}

export const isFinished = (state: State, message: Message): boolean => openDeeds(state, message).length === 0;

/** The messages that have come by now. */
export const arrived = (state: State, { messages }: Mailbox): readonly Message[] =>
  messages.filter(({ once }) => {
    const before = messages.find(({ id }) => id === once);
    return !before || isFinished(state, before);
  });

export const messageIn = ({ messages }: Mailbox, id: string): Message | undefined =>
  messages.find((message) => message.id === id);

/** The message whose turn it is: the open one as long as something is to do with it, then the first such one. */
export function nextMessage(state: State, box: Mailbox): Message | undefined {
  const waiting = arrived(state, box).filter((message) => message.todo && !isFinished(state, message));
  return waiting.find(({ id }) => id === state.open) ?? waiting[0];
}

/** Whether one must tell genuine messages from false ones here. A letter is neither reported nor deleted. */
export const canJudge = (state: State, { messages }: Mailbox, message: Message): boolean =>
  message.channel !== 'letter' && messages.some(({ scam }) => scam) && !isDone(state, message, 'erkannt');

/** Spaces, hyphens and capitals make no other answer. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s.-]/g, '');

export const fitsAnswer = ({ answer }: Message, entry: string): boolean =>
  answer?.expect.some((one) => bare(one) === bare(entry)) ?? false;
