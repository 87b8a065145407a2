import { type Happening, type State, choiceIn, isOver, openTurn, turnIn } from './events.ts';

interface TalkProps {
  readonly event: Happening;
  readonly state: State;
}

/** The last exchange and what is said now: theirs on the left, one's own on the right. All of it would push the buttons out of sight. */
export function Talk({ event, state }: TalkProps) {
  const open = isOver(state, event) ? undefined : openTurn(event, state);
  const wrong = choiceIn(open, state.wrong);
  return (
    <div class={`handy-verlauf handy-verlauf-${event.look}`}>
      {state.talk.slice(-1).map(({ turn, choice }) => (
        <Exchange key={turn} event={event} turn={turn} choice={choice} isLast={!open} />
      ))}
      {open && <p class="handy-blase">{open.says}</p>}
      {wrong && <Own label={wrong.label} look={event.look} />}
    </div>
  );
}

interface ExchangeProps {
  readonly event: Happening;
  readonly turn: string;
  readonly choice: string;
  readonly isLast: boolean;
}

/** The word to the last one stands below, where it is over. */
function Exchange({ event, turn, choice, isLast }: ExchangeProps) {
  const before = turnIn(event, turn);
  const made = choiceIn(before, choice);
  return (
    <>
      <p class="handy-blase">{before?.says}</p>
      {made && <Own label={made.label} look={event.look} />}
      {made?.say && !isLast && <p class="handy-wort">{made.say}</p>}
    </>
  );
}

/** What one said in a call is a bubble of its own; elsewhere it is something one did. */
const Own = ({ label, look }: { readonly label: string } & Pick<Happening, 'look'>) => (
  <p class={look === 'call' ? 'handy-blase handy-eigen' : 'handy-tat'}>
    <span class={look === 'call' ? 'kern-sr-only' : undefined}>Sie: </span>
    {label}
  </p>
);
