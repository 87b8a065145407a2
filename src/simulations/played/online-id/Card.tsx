import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { CardAtDevice } from './Drawing.tsx';
import { type OnlineId, type State, type Trouble, troubles } from './state.ts';
import { cardWords, troubleWords } from './titles.ts';

type Props = PlayedProps<OnlineId, State>;

/** The card is to be put to the phone, or into the reader. */
export function Putting({ play, hand }: Props) {
  const { how, put } = cardWords(play);
  return (
    <>
      <CardAtDevice device={play.device} isFound={false} />
      {how.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <Tap hand={hand} move="anlegen">
          {put}
        </Tap>
      </p>
    </>
  );
}

/** The card is not found yet: what helps is tried one after the other. */
export const Finding = ({ play, state, hand }: Props) => (
  <>
    <CardAtDevice device={play.device} isFound={false} />
    <div class="geraet-meldung eid-meldung" role="status">
      <p>{searchWords(state, play)}</p>
    </div>
    <div class="geraet-knoepfe">
      {troubles.map((trouble) => (
        <Remedy key={trouble} trouble={trouble} play={play} state={state} hand={hand} />
      ))}
    </div>
  </>
);

function searchWords({ tried }: State, { trouble }: OnlineId): string {
  const last = tried[tried.length - 1];
  if (last === undefined) return 'Die Karte wird noch nicht gefunden. Was könnte im Weg sein?';
  if (trouble.includes(last)) return 'Gut. Es fehlt noch etwas. Probieren Sie das Nächste.';
  return 'Das war nicht der Grund. Probieren Sie das Nächste.';
}

interface RemedyProps extends Props {
  readonly trouble: Trouble;
}

const Remedy = ({ trouble, play, state, hand }: RemedyProps) =>
  state.tried.includes(trouble) ? (
    <p class="eid-getan">✓ {troubleWords(trouble, play)}</p>
  ) : (
    <Tap hand={hand} move="probieren" entry={trouble} look="quiet">
      {troubleWords(trouble, play)}
    </Tap>
  );

/** The card stays where it is while it is read; taken away too soon, it is put back. */
export function Holding({ play, state, hand }: Props) {
  const { keep, take, put } = cardWords(play);
  const isAway = state.said === 'karte-weg';
  return (
    <>
      <CardAtDevice device={play.device} isFound={!isAway} />
      <Progress play={play} />
      <div class="geraet-knoepfe">
        <Tap hand={hand} move="liegen">
          {isAway ? put : keep}
        </Tap>
        {!isAway && (
          <Tap hand={hand} move="wegnehmen" look="quiet">
            {take}
          </Tap>
        )}
      </div>
    </>
  );
}

const Progress = ({ play: { mode } }: { readonly play: OnlineId }) =>
  mode === 'setup' ? (
    <p>Die App schreibt gerade Ihre neue PIN auf den Chip.</p>
  ) : (
    <ol class="eid-fortschritt">
      <li>Anbieter wird geprüft</li>
      <li>Ausweis wird geprüft</li>
      <li>Daten werden gesendet</li>
    </ol>
  );
