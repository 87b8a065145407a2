import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Call, type CardTurn, type Confirm, type State, blurOf, remedies, turnOf } from './call.ts';

type Props = PlayedProps<Call, State>;

/** What can be answered or done at this point of the talk. */
export function Answers(props: Props) {
  const { play, state, hand } = props;
  const turn = turnOf(play, state);
  if (!state.isHeard)
    return (
      <p>
        <Tap hand={hand} move="hoere">
          Ja, ich höre Sie gut
        </Tap>
      </p>
    );
  if (turn?.turn === 'question') return <List hand={hand} move="antwort" choices={turn.answers} />;
  if (turn?.turn === 'confirm') return <Points hand={hand} turn={turn} />;
  return turn?.turn === 'card' ? <Holding {...props} turn={turn} /> : null;
}

interface ListProps extends Pick<Props, 'hand'> {
  readonly move: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}

/** Answers to choose from, one a row. */
const List = ({ hand, move, choices }: ListProps) => (
  <ul class="video-antworten">
    {choices.map(({ id, text }) => (
      <li key={id}>
        <Tap hand={hand} move={move} entry={id} look="quiet">
          {text}
        </Tap>
      </li>
    ))}
  </ul>
);

function Holding({ state, hand, turn }: Props & { readonly turn: CardTurn }) {
  const papers = [turn.card, ...turn.others].sort();
  if (!state.isCardShown)
    return <List hand={hand} move="zeigen" choices={papers.map((paper) => ({ id: paper, text: paper }))} />;
  const choices = [...(blurOf(turn, state) ? Object.values(remedies) : []), ['weglegen', 'Weglegen'] as const];
  return (
    <div class="geraet-knoepfe video-griffe">
      {choices.map(([move, words]) => (
        <Tap key={move} hand={hand} move={move} look="quiet">
          {words}
        </Tap>
      ))}
    </div>
  );
}

function Points({ hand, turn }: Pick<Props, 'hand'> & { readonly turn: Confirm }) {
  return (
    <>
      <dl class="kern-facts">
        {turn.points.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Tap hand={hand} move="bestaetigen">
          {turn.button}
        </Tap>
      </p>
    </>
  );
}
