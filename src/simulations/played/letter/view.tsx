import { Device } from '../Device.tsx';
import type { Hand, PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Letter, type Part, type State, isCovered, nameOf, questionOf } from './play.ts';

/** A letter: first shut, then open, with the question that is to be answered above it. */
export function View({ play, state, hand }: PlayedProps<Letter, State>) {
  if (!state.isOpen) return <Shut play={play} hand={hand} />;
  const question = questionOf(play, state);
  return (
    <>
      <Question play={play} state={state} />
      <Device hand={hand} look="sheet" scene="offen" title={play.subject} bar={<Head play={play} />}>
        {play.parts.map((part) => (
          <Line key={part.id} part={part} state={state} hand={hand} isAsked={question !== undefined} />
        ))}
      </Device>
    </>
  );
}

function Shut({ play, hand }: { readonly play: Letter; readonly hand: Hand }) {
  return (
    <Device hand={hand} look="sheet" scene="zu" title={`${play.cover} von: ${play.sender}`}>
      <svg class="brief-umschlag" viewBox="0 0 240 130" aria-hidden="true">
        <path
          d="M4 4h232v122H4zM4 4l116 76L236 4"
          fill="none"
          stroke="currentColor"
          stroke-width="4"
          stroke-linejoin="round"
        />
      </svg>
      <p>
        <Tap hand={hand} move="oeffnen">
          {play.cover} öffnen
        </Tap>
      </p>
    </Device>
  );
}

const Head = ({ play }: { readonly play: Letter }) => (
  <>
    <span>{play.sender}</span>
    <span>{play.date}</span>
  </>
);

function Question({ play, state }: { readonly play: Letter; readonly state: State }) {
  const question = questionOf(play, state);
  const mistaken = play.parts.find(({ id }) => id === state.wrong);
  return (
    <div class={question ? 'geraet-meldung' : 'geraet-gut'} role="status">
      {mistaken && <p>{mistaken.mistaken ?? `Das ist „${nameOf(mistaken)}“. Suchen Sie weiter.`}</p>}
      <p>
        <strong>{question ? question.ask : 'Sie haben alles gefunden.'}</strong>
      </p>
      {question && <p>Tippen Sie auf die richtige Stelle.</p>}
    </div>
  );
}

interface LineProps {
  readonly part: Part;
  readonly state: State;
  readonly hand: Hand;
  readonly isAsked: boolean;
}

function Line({ part, state, hand, isAsked }: LineProps) {
  if (isCovered(state, part))
    return (
      <div class="brief-teil brief-verdeckt">
        <span>{part.label}</span>
        <Tap hand={hand} move="aufdecken" entry={part.id} look="quiet" label={`Aufdecken: ${nameOf(part)}`}>
          Aufdecken
        </Tap>
      </div>
    );
  const words = (
    <>
      {part.label && <span>{part.label} </span>}
      {part.label ? <b>{part.text}</b> : part.text}
    </>
  );
  if (!isAsked) return <p class="brief-teil">{words}</p>;
  return (
    <Tap hand={hand} move="zeigen" entry={part.id} look="plain" class="brief-teil">
      {words}
    </Tap>
  );
}
