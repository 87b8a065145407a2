import { type Act, word } from '../played.ts';

export interface Part {
  readonly id: string;
  readonly label?: string;
  readonly text: string;
  readonly covered: boolean;
  readonly mistaken?: string;
}

/** A letter that is opened, read, and in which things are found. */
export interface Letter {
  readonly sender: string;
  readonly subject: string;
  readonly date: string;
  readonly cover: string;
  readonly parts: readonly Part[];
  readonly find: readonly { readonly ask: string; readonly part: string }[];
}

export interface State {
  readonly isOpen: boolean;
  /** Ids of parts laid bare. */
  readonly bare: readonly string[];
  /** How many questions are answered. */
  readonly found: number;
  /** Part that was last shown in vain. */
  readonly wrong: string;
}

export const isCovered = ({ bare }: State, { id, covered }: Part): boolean => covered && !bare.includes(id);

/** The question that is open now. */
export const questionOf = ({ find }: Letter, { found }: State): Letter['find'][number] | undefined => find[found];

/** Moves: `oeffnen`, `aufdecken:<part>`, `zeigen:<part>`. Outcomes: `zu`, `offen`, `falsch-<part>`, `fertig`. */
export const act: Act<Letter, State> = {
  place: 'thing',
  start: () => ({ isOpen: false, bare: [], found: 0, wrong: '' }),
  move(state, { name, entry }, letter) {
    if (!state.isOpen) return name === 'oeffnen' ? { ...state, isOpen: true } : state;
    const part = letter.parts.find(({ id }) => id === entry);
    if (!part) return state;
    if (name === 'aufdecken') return isCovered(state, part) ? { ...state, bare: [...state.bare, part.id] } : state;
    return name === 'zeigen' && !isCovered(state, part) ? shown(state, part, letter) : state;
  },
  outcome(state, letter) {
    if (!state.isOpen) return { value: 'zu', done: false, todo: `Öffnen Sie erst den ${letter.cover}.` };
    const question = questionOf(letter, state);
    if (!question) return { value: 'fertig', done: true };
    return {
      value: state.wrong ? `falsch-${state.wrong}` : 'offen',
      done: false,
      todo: `Beantworten Sie erst die Frage: ${question.ask}`,
    };
  },
  advise(state, letter) {
    if (!state.isOpen) return { move: 'oeffnen', say: `Tippen Sie auf „${letter.cover} öffnen“.` };
    const question = questionOf(letter, state);
    const part = letter.parts.find(({ id }) => id === question?.part);
    if (!question || !part) return undefined;
    if (isCovered(state, part))
      return {
        move: word('aufdecken', part.id),
        say: `Tippen Sie auf „Aufdecken“ bei „${nameOf(part)}“.`,
        why: question.ask,
      };
    return {
      move: word('zeigen', part.id),
      say: `${question.ask} Tippen Sie auf „${nameOf(part)}“.`,
      why: 'Lesen Sie von oben nach unten.',
    };
  },
  scene: ({ isOpen }) => (isOpen ? 'offen' : 'zu'),
  moves: ({ isOpen }, { parts }) =>
    isOpen ? parts.flatMap(({ id }) => [word('aufdecken', id), word('zeigen', id)]) : ['oeffnen'],
};

/** What a part is called on the letter, in few words. */
export const nameOf = ({ label, text }: Part): string =>
  label?.replace(/:$/, '') ?? /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

function shown(state: State, part: Part, letter: Letter): State {
  const question = questionOf(letter, state);
  if (!question) return state;
  if (question.part === part.id) return { ...state, found: state.found + 1, wrong: '' };
  return state.wrong === part.id ? state : { ...state, wrong: part.id };
}
