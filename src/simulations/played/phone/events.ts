export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly outcome?: string;
  readonly say?: string;
  readonly leads?: string;
}

export interface Turn {
  readonly id: string;
  readonly says: string;
  readonly why?: string;
  readonly choices: readonly Choice[];
}

/** Something that arrives on a phone: a text message, a note of an app, a question for a permission, or a call. */
export interface Happening {
  readonly id: string;
  readonly look: 'sms' | 'notice' | 'permission' | 'call';
  readonly from: string;
  readonly time: string;
  readonly once?: string;
  readonly turns: readonly Turn[];
  readonly signs: readonly string[];
}

export interface Phone {
  readonly name: string;
  readonly events: readonly Happening[];
}

/** One turn that is over, with what one did there. */
export interface Said {
  readonly turn: string;
  readonly choice: string;
}

export interface State {
  /** Id of what is open; `''` on the start screen. */
  readonly open: string;
  /** The conversation so far in what is open. */
  readonly talk: readonly Said[];
  /** Id of the wrong reaction just made; `''` unless one was. */
  readonly wrong: string;
  /** What is over, with the conversation that led there. */
  readonly over: readonly { readonly id: string; readonly talk: readonly Said[] }[];
}

export const isOver = ({ over }: State, { id }: Happening): boolean => over.some((one) => one.id === id);

export const openEvent = ({ open }: State, { events }: Phone): Happening | undefined =>
  events.find(({ id }) => id === open);

/** What has come by now. */
export const arrived = (state: State, { events }: Phone): readonly Happening[] =>
  events.filter(({ once }) => once === undefined || state.over.some(({ id }) => id === once));

/** What has come and is not over yet. */
export const waiting = (state: State, phone: Phone): Happening | undefined =>
  arrived(state, phone).find((one) => !isOver(state, one));

export const choiceIn = (turn: Turn | undefined, id: string): Choice | undefined =>
  turn?.choices.find((choice) => choice.id === id);

export const turnIn = ({ turns }: Happening, id: string): Turn | undefined => turns.find((turn) => turn.id === id);

/** The turn that follows a right reaction; `undefined` when the conversation is over with it. */
export function turnAfter({ turns }: Happening, turn: Turn, { leads }: Choice): Turn | undefined {
  return leads ? turns.find(({ id }) => id === leads) : turns[turns.indexOf(turn) + 1];
}

/** The turn that is open now. */
export function openTurn(event: Happening, { talk }: State): Turn | undefined {
  const last = talk[talk.length - 1];
  const before = last && turnIn(event, last.turn);
  const choice = last && choiceIn(before, last.choice);
  return before && choice ? turnAfter(event, before, choice) : event.turns[0];
}
