import { type Act, word } from '../played.ts';
import { adviceFor } from './advice.ts';
import {
  type Deed,
  type Mailbox,
  type Message,
  type State,
  arrived,
  canJudge,
  fitsAnswer,
  isDone,
  messageIn,
  nextMessage,
  openDeeds,
} from './messages.ts';

type Rule = (state: State, message: Message, entry: string, box: Mailbox) => State;

/** Notes that something was done with the open message; a second time changes nothing. */
function done(state: State, message: Message, ...deeds: Deed[]): State {
  const fresh = deeds.filter((deed) => !isDone(state, message, deed)).map((deed) => `${message.id}:${deed}`);
  return fresh.length > 0 ? { ...state, deeds: [...state.deeds, ...fresh], said: '' } : state;
}

const say = (state: State, said: string): State => (state.said === said ? state : { ...state, said });

const judge =
  (...deeds: Deed[]): Rule =>
  (state, message, _, box) => {
    if (!canJudge(state, box, message)) return state;
    return message.scam ? done(state, message, ...deeds) : say(state, 'echte-verdaechtigt');
  };

const choose = (state: State, message: Message, deed: Deed, entry: string, right: string, wrong: readonly string[]) => {
  if (entry === right) return done(state, message, deed);
  return wrong.includes(entry) ? say(state, `${deed}-${entry}`) : state;
};

/** What can be done with the open message. */
const rules = new Map<string, Rule>([
  ['absender', (state, message) => (message.address ? done(state, message, 'absender') : state)],
  ['speichern', (state, message) => (message.attachment ? done(state, message, 'gespeichert') : state)],
  ['melden', judge('erkannt')],
  ['loeschen', judge('erkannt', 'geloescht')],
  ['link', (state, message) => (isTempting(state, message) ? say(state, 'link-getippt') : state)],
  ['antworten', answer],
  [
    'tag',
    (state, message, entry) =>
      message.deadline && !isDone(state, message, 'tag')
        ? choose(state, message, 'tag', entry, 'vierter', ['gleich', 'oeffnen'])
        : state,
  ],
  [
    'ende',
    (state, message, entry) =>
      isDone(state, message, 'tag') && !isDone(state, message, 'ende')
        ? choose(state, message, 'ende', entry, 'monat', ['frueher', 'keins'])
        : state,
  ],
]);

export const isTempting = (state: State, message: Message): boolean =>
  message.scam !== undefined && !isDone(state, message, 'erkannt');

function answer(state: State, message: Message, entry: string): State {
  if (!message.answer || entry === '' || isDone(state, message, 'beantwortet')) return state;
  return fitsAnswer(message, entry) ? done(state, message, 'beantwortet') : say(state, 'antwort-passt-nicht');
}

function opened(state: State, id: string, box: Mailbox): State {
  const message = arrived(state, box).find((one) => one.id === id);
  if (!message || state.open === id) return state;
  return done({ ...state, open: id, said: '' }, message, 'gelesen');
}

/**
 * Moves: `oeffnen:<message>`, `liste`, `absender`, `speichern`, `antworten:<text>`, `tag:<…>`, `ende:<…>`, `melden`,
 * `loeschen`, `link`, `zurueck`. Outcomes: `offen`, `fertig`, and what was just not right: `link-getippt`,
 * `echte-verdaechtigt`, `antwort-passt-nicht`, `tag-gleich`, `tag-oeffnen`, `ende-frueher`, `ende-keins`.
 */
export const act: Act<Mailbox, State> = {
  place: 'thing',
  start: () => ({ open: '', deeds: [], said: '' }),
  move(state, { name, entry }, box) {
    if (state.said === 'link-getippt') return name === 'zurueck' ? { ...state, said: '' } : state;
    if (name === 'oeffnen') return opened(state, entry, box);
    const message = messageIn(box, state.open);
    if (!message) return state;
    if (name === 'liste') return { ...state, open: '', said: '' };
    return rules.get(name)?.(state, message, entry, box) ?? state;
  },
  outcome(state, box) {
    const message = nextMessage(state, box);
    if (!message) return { value: 'fertig', done: true };
    return { value: state.said || 'offen', done: false, todo: todoFor(state, message) };
  },
  advise: adviceFor,
  scene({ open, said }) {
    if (open === '') return 'liste';
    return said === 'link-getippt' ? `link-${open}` : `nachricht-${open}`;
  },
  moves(state, box) {
    const all = arrived(state, box).map(({ id }) => word('oeffnen', id));
    if (state.said === 'link-getippt') return ['zurueck'];
    return messageIn(box, state.open) ? [...all, ...movesIn(messageIn(box, state.open))] : all;
  },
};

const movesIn = (message: Message | undefined): string[] => [
  'liste',
  'absender',
  'speichern',
  'melden',
  'loeschen',
  'link',
  ...['gleich', 'vierter', 'oeffnen'].map((one) => word('tag', one)),
  ...['frueher', 'monat', 'keins'].map((one) => word('ende', one)),
  ...['7', ...(message?.answer?.expect ?? [])].map((one) => word('antworten', one)),
];

const todos: Readonly<Record<Deed, (message: Message) => string>> = {
  gelesen: ({ subject }) => `Öffnen Sie noch die Nachricht „${subject}“.`,
  absender: () => '',
  gespeichert: ({ attachment }) => `Speichern Sie noch: ${attachment?.title ?? ''}.`,
  beantwortet: ({ subject }) => `Beantworten Sie noch die Frage in „${subject}“.`,
  tag: ({ subject }) => `Beantworten Sie noch die Frage zur Frist in „${subject}“.`,
  ende: ({ subject }) => `Beantworten Sie noch die zweite Frage zur Frist in „${subject}“.`,
  erkannt: ({ subject }) => `Entscheiden Sie noch, was Sie mit „${subject}“ machen.`,
  geloescht: () => '',
};

const todoFor = (state: State, message: Message): string =>
  openDeeds(state, message)
    .slice(0, 1)
    .map((deed) => todos[deed](message))
    .join('');
