import type { ComponentChildren } from 'preact';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { WayTap } from './Ways.tsx';
import { type Login, type State, type Way, bestWay, insteadOf, wayOf } from './login.ts';

type Props = PlayedProps<Login, State>;

/** Screens that explain why it does not go on this way, and how it does. */
export function Answers(props: Props) {
  const { scene } = props.state;
  if (scene === 'stufe-zu-niedrig') return <TooLow {...props} />;
  if (scene === 'weg-geht-nicht') return <Closed {...props} />;
  return scene === 'vergessen' ? <Forgotten {...props} /> : null;
}

const TooLow = ({ play, state, hand }: Props) => (
  <Instead play={play} state={state} hand={hand}>
    <div class="geraet-meldung">
      <p>
        Mit „{wayOf(play, state.way)?.label}“ erreichen Sie die Stufe: <strong>{levelOf(play, state)}</strong>
      </p>
      <p>
        „{play.service}“ braucht aber: <strong>{play.levels[play.needs].label}</strong>
      </p>
      <p>Das Amt muss hier genauer wissen, wer Sie sind. Nehmen Sie diesen Weg:</p>
    </div>
  </Instead>
);

const levelOf = ({ levels, ways }: Login, { way }: State): string =>
  levels[ways.find(({ kind }) => kind === way)?.level ?? 'basis'].label;

const Closed = ({ play, state, hand }: Props) => (
  <>
    <div class="geraet-meldung">
      <p>{wayOf(play, state.way)?.closed ?? reason(bestWay(play))}</p>
    </div>
    <Back hand={hand} />
  </>
);

const reason = (best: Way | undefined): string => `In dieser Übung nehmen Sie: ${best?.label}.`;

const Forgotten = ({ play, state, hand }: Props) => (
  <Instead play={play} state={state} hand={hand}>
    <div class="geraet-meldung">
      <p>Das passiert vielen.</p>
      <p>{play.forgotten}</p>
    </div>
  </Instead>
);

/** An explanation with the ways that help. */
const Instead = ({ play, state, hand, children }: Props & { readonly children: ComponentChildren }) => (
  <>
    {children}
    <ul class="anmelden-wege">
      {insteadOf(state.way, play).map((way) => (
        <li key={way.kind}>
          <WayTap way={way} play={play} hand={hand} />
        </li>
      ))}
    </ul>
    <Back hand={hand} />
  </>
);

const Back = ({ hand }: Pick<Props, 'hand'>) => (
  <p>
    <Tap hand={hand} move="zurueck" look="quiet">
      Einen Schritt zurück
    </Tap>
  </p>
);
