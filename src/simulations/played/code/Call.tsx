import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { Code, State } from './code.ts';

type Props = PlayedProps<Code, State>;

/** Somebody calls and asks for the code. */
export const Call = ({ play, hand }: Props) => (
  <Device
    hand={hand}
    look="phone"
    scene="anruf"
    title={`Anruf: ${play.call?.from}`}
    bar={<span>Ihr Telefon klingelt</span>}
  >
    <p>Sie gehen ans Telefon. Eine Stimme sagt:</p>
    <div class="code-stimme">
      {play.call?.says.map((sentence) => (
        <p key={sentence}>„{sentence}“</p>
      ))}
    </div>
    <p>
      <strong>Was tun Sie?</strong>
    </p>
    <p class="geraet-knoepfe">
      <Tap hand={hand} move="auflegen">
        Auflegen
      </Tap>
      <Tap hand={hand} move="sagen" look="quiet">
        Den Code sagen
      </Tap>
    </p>
  </Device>
);

/** What it means to have told the code; the page offers a new one. */
export const Told = ({ play, hand }: Props) => (
  <Device hand={hand} look="phone" scene="verraten" title="Der Code gehört nur Ihnen" bar={<span>Ihr Telefon</span>}>
    <div class="geraet-warnung">
      {play.call?.told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  </Device>
);
