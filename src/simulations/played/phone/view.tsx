import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Talk } from './Talk.tsx';
import { type Happening, type Phone, type State, arrived, isOver, openEvent, waiting } from './events.ts';
import { act, headOf } from './play.ts';
import { type PartProps, Reactions } from './Reactions.tsx';
import { Sign } from './Sign.tsx';

/** A phone: what has arrived, and what one does with it. One thing throughout, so that the focus goes along. */
export function View({ play, state, hand }: PlayedProps<Phone, State>) {
  const event = openEvent(state, play);
  const isQuiet = !waiting(state, play) && (!event || isOver(state, event));
  return (
    <Device hand={hand} look="phone" scene={act.scene(state, play)} {...(event ? frameOf(event) : startFrame(play))}>
      {event ? (
        <>
          <Talk event={event} state={state} />
          <Reactions event={event} state={state} hand={hand} />
        </>
      ) : (
        <Start play={play} state={state} hand={hand} />
      )}
      {isQuiet && <AllDone />}
    </Device>
  );
}

const startFrame = ({ name }: Phone) => ({ title: name, bar: <span>Startbildschirm</span> });

const Start = ({ play, state, hand }: PlayedProps<Phone, State>) => (
  <ul class="handy-liste">
    {arrived(state, play).map((event) => (
      <li key={event.id}>
        <Row event={event} state={state} hand={hand} />
      </li>
    ))}
  </ul>
);

const Row = ({ event, state, hand }: PartProps) => (
  <Tap hand={hand} move="oeffnen" entry={event.id} look="plain" class={`handy-zeile handy-zeile-${event.look}`}>
    <Sign look={event.look} />
    <span class="handy-worte">
      <span>{event.time}</span>
      <strong>{headOf(event)}</strong>
      <b class={`handy-stand${isOver(state, event) ? '' : ' handy-neu'}`}>{standOf(state, event)}</b>
    </span>
  </Tap>
);

function standOf(state: State, event: Happening): string {
  if (isOver(state, event)) return 'erledigt';
  return event.look === 'call' ? 'es klingelt' : 'neu';
}

const bars = { sms: 'Nachrichten', notice: 'Mitteilung', permission: 'Frage vom Handy', call: 'Gespräch' };

const frameOf = ({ look, from, time }: Happening) => ({
  title: from,
  bar: (
    <>
      <span>{bars[look]}</span>
      <span>{time}</span>
    </>
  ),
});

/** Said where nothing is left to do, so that nobody looks for more. */
const AllDone = () => (
  <p class="handy-fertig" role="status">
    Hier ist alles getan. Unten geht es weiter.
  </p>
);
