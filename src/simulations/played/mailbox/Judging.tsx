import { Tap } from '../Tap.tsx';
import { type Mailbox, canJudge, isDone } from './messages.ts';
import type { MessageProps } from './Reading.tsx';

/** Genuine or false: the same two buttons under every message, and the signs once a false one is recognised. */
export function Judging({ message, state, hand, play }: MessageProps & { readonly play: Mailbox }) {
  if (isDone(state, message, 'erkannt')) return <Recognised message={message} state={state} hand={hand} />;
  if (!canJudge(state, play, message)) return null;
  return (
    <div class="post-urteil">
      <div role="status">
        {state.said === 'echte-verdaechtigt' && (
          <p class="geraet-meldung">
            Gut, dass Sie vorsichtig sind. Diese Nachricht ist aber echt. {message.genuine} Sie bleibt hier liegen.
          </p>
        )}
      </div>
      <p>Kommt Ihnen diese Nachricht falsch vor?</p>
      <div class="geraet-knoepfe">
        <Tap hand={hand} move="melden" look="quiet">
          Betrug melden
        </Tap>
        <Tap hand={hand} move="loeschen" look="quiet">
          Löschen
        </Tap>
      </div>
    </div>
  );
}

const Recognised = ({ message, state }: MessageProps) => (
  <div class="geraet-gut" role="status">
    <p>
      <strong>Gut erkannt. Das ist Betrug.</strong> Daran sehen Sie es:
    </p>
    <ul>
      {message.scam?.signs.map((sign) => (
        <li key={sign}>{sign}</li>
      ))}
    </ul>
    <p>{isDone(state, message, 'geloescht') ? 'Die Nachricht ist gelöscht.' : 'Die Nachricht ist gemeldet.'}</p>
  </div>
);
