import { Tap } from '../Tap.tsx';
import { deliveredOn, endsOn, endsTooEarly, written } from './days.ts';
import { type Deadline, isDone } from './messages.ts';
import type { MessageProps } from './Reading.tsx';

const ways = {
  email: 'Die E-Mail wurde abgeschickt am',
  letter: 'Der Brief ging zur Post am',
  mailbox: 'Der Bescheid liegt im Postfach seit dem',
};

/** From when a notice counts as delivered, and until when one can object: two questions, then both days. */
export function DeadlineTask({ message, state, hand }: MessageProps) {
  const { deadline, channel } = message;
  if (!deadline) return null;
  const isCounted = isDone(state, message, 'tag');
  if (isDone(state, message, 'ende')) return <Kept {...deadline} />;
  return (
    <div class="geraet-meldung post-frage">
      <p>
        {isCounted ? 'Er gilt als angekommen am' : ways[channel]}{' '}
        <strong>{written(isCounted ? deliveredOn(deadline) : deadline.provided)}</strong>.
        {isCounted && ` Ab dann zählt die Zeit: ${span(deadline)}.`}
      </p>
      <Remark said={state.said} deadline={deadline} />
      <p>
        <strong>
          {isCounted ? `Bis wann können Sie ${deadline.remedy}?` : 'Ab wann gilt der Bescheid als angekommen?'}
        </strong>
      </p>
      <ul>
        {(isCounted ? endChoices(deadline) : dayChoices(deadline)).map(([entry, words]) => (
          <li key={entry}>
            <Tap hand={hand} move={isCounted ? 'ende' : 'tag'} entry={entry} look="quiet">
              {words}
            </Tap>
          </li>
        ))}
      </ul>
    </div>
  );
}

const dayChoices = (deadline: Deadline): [string, string][] => [
  ['gleich', `am ${written(deadline.provided)}, also sofort`],
  ['vierter', `am ${written(deliveredOn(deadline))}, also am 4. Tag danach`],
  ['oeffnen', 'erst, wenn ich ihn lese'],
];

const endChoices = (deadline: Deadline): [string, string][] => [
  ['frueher', `bis zum ${written(endsTooEarly(deadline))}`],
  ['monat', `bis zum ${written(endsOn(deadline))}`],
  ['keins', 'immer, ohne ein Ende'],
];

function Remark({ said, deadline }: { readonly said: string; readonly deadline: Deadline }) {
  const words = remarks(deadline)[said];
  return <div role="status">{words && <p>{words}</p>}</div>;
}

const span = ({ months }: Deadline): string => (months === 1 ? 'ein Monat' : `${months} Monate`);

const remarks = (deadline: Deadline): Readonly<Record<string, string>> => ({
  'tag-gleich': 'So schnell geht es nicht. Sie bekommen vier Tage dazu. Zählen Sie weiter.',
  'tag-oeffnen': 'Das Lesen zählt nicht. Auch ungelesen gilt er am 4. Tag als angekommen.',
  'ende-frueher': `Sie haben sogar etwas mehr Zeit. Zählen Sie ab dem ${written(deliveredOn(deadline))}.`,
  'ende-keins': `Es gibt ein Ende. Zählen Sie ab dem ${written(deliveredOn(deadline))}.`,
});

const Kept = (deadline: Deadline) => (
  <div class="geraet-gut" role="status">
    <p>
      Gilt als angekommen: <strong>{written(deliveredOn(deadline))}</strong>, am 4. Tag.
    </p>
    <p>
      Sie können {deadline.remedy} bis zum <strong>{written(endsOn(deadline))}</strong>.
    </p>
    <p>Schreiben Sie diesen Tag in Ihren Kalender.</p>
  </div>
);
