import type { Hand } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Happening, type State, choiceIn, isOver, openTurn } from './events.ts';
import { lastChoice, mayLeave } from './play.ts';

/** What every part of something open needs. */
export interface PartProps {
  readonly event: Happening;
  readonly state: State;
  readonly hand: Hand;
}

/** What one can do now, what came of it, or how it ended. */
export function Reactions({ event, state, hand }: PartProps) {
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
