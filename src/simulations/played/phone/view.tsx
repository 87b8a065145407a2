import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Talk } from './Talk.tsx';
import { type Happening, type Phone, type State, arrived, isOver, openEvent, waiting } from './events.ts';
import { headOf } from './play.ts';
import { AllDone, type PartProps, Reactions } from './Reactions.tsx';
import { Sign } from './Sign.tsx';

/** A phone: what has arrived, and what one does with it. */
export function View({ play, state, hand }: PlayedProps<Phone, State>) {
  const event = openEvent(state, play);
  if (!event) return <Start play={play} state={state} hand={hand} />;
  return (
    <Device hand={hand} look="phone" scene={`${event.id} ${state.talk.length} ${state.wrong}`} {...frameOf(event)}>
      <Talk event={event} state={state} />
      <Reactions event={event} state={state} hand={hand} />
      {isOver(state, event) && !waiting(state, play) && <AllDone />}
    </Device>
  );
}

const Start = ({ play, state, hand }: PlayedProps<Phone, State>) => (
  <Device hand={hand} look="phone" scene="start" title={play.name} bar={<span>Startbildschirm</span>}>
    <ul class="handy-liste">
      {arrived(state, play).map((event) => (
        <li key={event.id}>
          <Row event={event} state={state} hand={hand} />
        </li>
      ))}
    </ul>
    {!waiting(state, play) && <AllDone />}
  </Device>
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
