import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { Answers } from './Answers.tsx';
import { type Call, type CardTurn, type State, blurOf, canTalk, complaints, turnOf } from './call.ts';
import { CardPicture, ClerkPicture } from './Picture.tsx';

type Props = PlayedProps<Call, State>;

/** The talk itself: the picture, what is said, what can be answered, and the switches. */
export function Talk(props: Props) {
  const { play, state, hand } = props;
  const turn = state.isHeard ? turnOf(play, state) : undefined;
  if (turn?.turn === 'break') return <Lost hand={hand} />;
  return (
    <>
      {turn?.turn === 'card' && state.isCardShown ? (
        <CardPicture blur={blurOf(turn, state)} label="Ihr eigenes Bild: Sie halten den Ausweis vor die Kamera." />
      ) : (
        <ClerkPicture label={`${play.clerk} ist zu sehen, rechts unten klein Ihr eigenes Bild.`} />
      )}
      <div class="video-sprechen" role="status">
        <Speech {...props} />
      </div>
      {canTalk(state) ? <Answers {...props} /> : <Regardless hand={hand} />}
      <Switches {...props} />
    </>
  );
}

const Lost = ({ hand }: Pick<Props, 'hand'>) => (
  <>
    <p class="geraet-warnung">Die Verbindung ist weg. Das Bild steht. Sie haben nichts verkehrt gemacht.</p>
    <div class="geraet-knoepfe">
      <Tap hand={hand} move="wieder">
        Wieder verbinden
      </Tap>
      <Tap hand={hand} move="auflegen" look="quiet">
        Auflegen
      </Tap>
    </div>
  </>
);

/** Talking on although one of both hears nothing: a way that leads nowhere, and says so. */
const Regardless = ({ hand }: Pick<Props, 'hand'>) => (
  <p>
    <Tap hand={hand} move="losreden" look="quiet">
      Trotzdem losreden
    </Tap>
  </p>
);

/** What the clerk says, as far as it can be heard. */
function Speech({ play, state }: Props) {
  if (!state.isSoundOn)
    return (
      <>
        <p>Sie sehen, dass {play.clerk} spricht. Sie hören aber nichts.</p>
        {state.wrong === 'losreden' && <p>So verstehen Sie sich nicht. Ihr Ton ist aus.</p>}
      </>
    );
  return (
    <>
      <p>
        <strong>{play.clerk}:</strong>
      </p>
      {wordsOf(play, state).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}

function wordsOf(play: Call, state: State): readonly string[] {
  if (!state.isMicOn)
    return [
      `${state.wrong ? 'Ich höre Sie immer noch nicht.' : 'Ich sehe Sie, aber ich höre Sie nicht.'} Ist Ihr Mikrofon aus?`,
    ];
  if (!state.isHeard) return [play.greeting, 'Können Sie mich hören?'];
  const turn = turnOf(play, state);
  const replied = state.reply ? [state.reply] : [];
  if (!turn) return [...replied, play.closing];
  if (turn.turn === 'card' && state.isCardShown) return seen(turn, state);
  return turn.turn === 'break' ? [] : [...replied, turn.says];
}

function seen(turn: CardTurn, state: State): readonly string[] {
  const blur = blurOf(turn, state);
  if (!blur) return ['Danke. Jetzt kann ich alles gut lesen.'];
  return state.wrong ? ['So ist es noch nicht besser.', complaints[blur]] : [complaints[blur]];
}

/** Sound, microphone and hanging up, always at the same place. */
const Switches = ({ state, hand }: Props) => (
  <div class="video-schalter">
    <Tap hand={hand} move="ton" look={state.isSoundOn ? 'quiet' : 'main'}>
      {state.isSoundOn ? 'Ton ausschalten' : 'Ton einschalten'}
    </Tap>
    <Tap hand={hand} move="mikrofon" look={state.isMicOn || !state.isSoundOn ? 'quiet' : 'main'}>
      {state.isMicOn ? 'Mikrofon ausschalten' : 'Mikrofon einschalten'}
    </Tap>
    <Tap hand={hand} move="auflegen" look="plain" class="kern-btn video-auflegen">
      Auflegen
    </Tap>
  </div>
);
