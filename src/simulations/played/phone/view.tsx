import { Device } from '../Device.tsx';
import type { Hand, PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Talk } from './Talk.tsx';
import { type Happening, type Phone, type State, arrived, choiceIn, isOver, openEvent, openTurn } from './events.ts';
import { headOf, lastChoice, mayLeave } from './play.ts';
import { Sign } from './Sign.tsx';

/** A phone: what has arrived, and what one does with it. */
export function View({ play, state, hand }: PlayedProps<Phone, State>) {
  const event = openEvent(state, play);
  if (!event) return <Start play={play} state={state} hand={hand} />;
  return (
    <Device hand={hand} look="phone" scene={`${event.id} ${state.talk.length} ${state.wrong}`} {...frameOf(event)}>
      <Talk event={event} state={state} />
      {partOf(event, state, hand)}
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
  </Device>
);

interface PartProps {
  readonly event: Happening;
  readonly state: State;
  readonly hand: Hand;
}

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

function partOf(event: Happening, state: State, hand: Hand) {
  if (isOver(state, event)) return <End event={event} state={state} hand={hand} />;
  if (state.wrong !== '') return <Explained event={event} state={state} hand={hand} />;
  return <Choices event={event} state={state} hand={hand} />;
}

const Choices = ({ event, state, hand }: PartProps) => (
  <>
    <p class="handy-frage">{event.look === 'call' ? 'Was sagen oder tun Sie?' : 'Was tun Sie?'}</p>
    <ul class="handy-wahl">
      {openTurn(event, state)?.choices.map(({ id, label }) => (
        <li key={`${state.talk.length} ${id}`}>
          <Tap hand={hand} move="wahl" entry={id} look="quiet">
            {label}
          </Tap>
        </li>
      ))}
    </ul>
    {mayLeave(state, event) && (
      <p>
        <Tap hand={hand} move="start" look="plain" class="handy-klein">
          Zum Startbildschirm
        </Tap>
      </p>
    )}
  </>
);

/** What would happen now, told kindly, and the way back. */
const Explained = ({ event, state, hand }: PartProps) => (
  <>
    <div class="geraet-meldung" role="status">
      <p>
        <strong>Nichts ist passiert. Das ist eine Übung.</strong>
      </p>
      <p>{choiceIn(openTurn(event, state), state.wrong)?.say}</p>
    </div>
    <p class="handy-weiter">
      <Tap hand={hand} move="zurueck">
        Noch einmal
      </Tap>
    </p>
  </>
);

const End = ({ event, state, hand }: PartProps) => (
  <>
    <div class="geraet-gut" role="status">
      <p>
        <strong>{lastChoice(state, event)?.say ?? 'Das war richtig.'}</strong>
      </p>
      {event.signs.length > 0 && (
        <ul>
          {event.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      )}
    </div>
    <p class="handy-weiter">
      <Tap hand={hand} move="start">
        Zum Startbildschirm
      </Tap>
    </p>
  </>
);
