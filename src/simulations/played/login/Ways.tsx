import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Stairs } from './Stairs.tsx';
import { type Login, type State, type Way, levelKinds } from './login.ts';

type Props = PlayedProps<Login, State>;

/** The ways in, and what the levels mean. */
export function Ways(props: Props) {
  if (props.state.scene === 'stufen') return <Levels {...props} />;
  return props.state.scene === 'wege' ? <List {...props} /> : null;
}

const List = ({ play, hand }: Props) => (
  <>
    <p class="geraet-meldung">
      „{play.service}“ braucht mindestens diese Stufe: <strong>{play.levels[play.needs].label}</strong>
    </p>
    <ul class="anmelden-wege">
      {play.ways.map((way) => (
        <li key={way.kind}>
          <WayTap way={way} play={play} hand={hand} />
        </li>
      ))}
    </ul>
    <p>
      <Tap hand={hand} move="stufen" look="quiet">
        Was bedeuten die Stufen?
      </Tap>
    </p>
  </>
);

/** One way to tap, with its level and what one needs for it. */
export const WayTap = ({ way, play, hand }: Pick<Props, 'play' | 'hand'> & { readonly way: Way }) => (
  <Tap hand={hand} move="weg" entry={way.kind} look="plain" class="anmelden-weg">
    <span class="anmelden-worte">
      <strong>{way.label}</strong>
      <span>Sie brauchen: {way.brings}</span>
      <span>Stufe: {play.levels[way.level].label}</span>
    </span>
    <Stairs level={way.level} />
  </Tap>
);

const Levels = ({ play, hand }: Props) => (
  <>
    <p>Je wichtiger ein Antrag ist, desto höher ist die Stufe.</p>
    <ul class="anmelden-wege">
      {levelKinds.map((kind) => (
        <li key={kind} class="anmelden-stufe">
          <span class="anmelden-worte">
            <strong>{play.levels[kind].label}</strong>
            <span>{play.levels[kind].means}</span>
            <span>Zum Beispiel: {play.levels[kind].example}</span>
          </span>
          <Stairs level={kind} />
        </li>
      ))}
    </ul>
    <p>
      <Tap hand={hand} move="zurueck">
        Einen Schritt zurück
      </Tap>
    </p>
  </>
);
