import { Entry } from '../Entry.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Appointment, type Slot, type State, dayAt, whereOn } from './appointment.ts';
import { Calendar } from './Calendar.tsx';
import { Close } from './Closed.tsx';
import { dayName } from './days.ts';

type Props = PlayedProps<Appointment, State>;

export const ChooseDay = ({ play, state, hand }: Props) => (
  <>
    <p>
      {play.matter}
      <br />
      <strong>An welchem Tag möchten Sie kommen?</strong>
    </p>
    <div role="status">
      {state.full && (
        <p class="geraet-meldung">{dayName(state.full)}: Hier ist nichts mehr frei. Wählen Sie einen anderen Tag.</p>
      )}
    </div>
    <Calendar play={play} state={state} hand={hand} />
    {state.booked && (
      <p>
        <Tap hand={hand} move="behalten" look="quiet">
          Termin behalten
        </Tap>
      </p>
    )}
  </>
);

const Back = ({ hand }: Pick<Props, 'hand'>) => (
  <p>
    <Tap hand={hand} move="zurueck" look="quiet">
      Anderen Tag wählen
    </Tap>
  </p>
);

export const ChooseTime = ({ play, state, hand }: Props) => (
  <>
    <p>
      <strong>Um welche Uhrzeit?</strong> Diese Zeiten sind frei.
    </p>
    {whereOn(play, state.slot.day) !== play.where && <p>{whereOn(play, state.slot.day)}</p>}
    <ul class="termin-zeiten">
      {(dayAt(play, state.slot.day)?.times ?? []).map((time) => (
        <li key={time}>
          <Tap hand={hand} move="zeit" entry={time} look="quiet">
            {time} Uhr
          </Tap>
        </li>
      ))}
    </ul>
    <Back hand={hand} />
  </>
);

export function Asked({ play, state, hand }: Props) {
  const ask = play.asks[state.asked];
  if (!ask) return null;
  const error = state.isRefused ? { error: ask.mistaken } : {};
  const hint = ask.hint ? { hint: ask.hint } : {};
  return (
    <>
      <p>
        Frage {state.asked + 1} von {play.asks.length}
      </p>
      <Entry
        key={ask.id}
        hand={hand}
        move={`angabe-${ask.id}`}
        label={ask.label}
        button="Weiter"
        {...hint}
        {...error}
      />
      <Back hand={hand} />
    </>
  );
}

interface SlotProps {
  readonly play: Appointment;
  readonly slot: Slot;
  /** What stands below, e.g. the name. */
  readonly more?: Appointment['overview'];
}

/** Day, time and place of a slot. */
export const SlotFacts = ({ play, slot, more = [] }: SlotProps) => (
  <dl class="kern-facts">
    <Fact label="Tag" text={dayName(slot.day)} />
    <Fact label="Uhrzeit" text={`${slot.time} Uhr`} />
    <Fact label="Wo" text={whereOn(play, slot.day)} />
    <Fact label="Anliegen" text={play.matter} />
    {more.map((fact) => (
      <Fact key={fact.label} {...fact} />
    ))}
  </dl>
);

const Fact = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
);

export const Overview = ({ play, state, hand }: Props) => (
  <>
    <p>Lesen Sie alles in Ruhe. Verbindlich heißt: Der Platz gehört Ihnen. Es kostet nichts.</p>
    <SlotFacts play={play} slot={state.slot} more={play.overview} />
    <p>
      <Tap hand={hand} move="buchen">
        Termin verbindlich buchen
      </Tap>
    </p>
    <Back hand={hand} />
    <Close hand={hand} />
  </>
);
