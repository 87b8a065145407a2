import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { megabytes, photoSize, remedies, remedyFor } from './camera.ts';
import { Photo } from './Photo.tsx';
import type { State } from './play.ts';
import { type Upload, onTable } from './shots.ts';

type Props = PlayedProps<Upload, State>;

/** The camera of the drawn phone, with everything that makes a picture better. */
export function Camera({ play, state, hand }: Props) {
  return (
    <Device hand={hand} look="phone" scene="kamera" title={subjectOf(play, state)} bar={<span>Kamera</span>}>
      <Picture play={play} state={state} isLive={true} />
      <p class="foto-lage" role="status">
        {wordsFor(state)}
      </p>
      <ul class="foto-hilfen">
        {remedies.map(({ move, words }) => (
          <li key={move}>
            <Tap hand={hand} move={move} look="plain" class="foto-hilfe">
              {words}
            </Tap>
          </li>
        ))}
      </ul>
      <p class="foto-mitte">
        <Tap hand={hand} move="ausloesen" look="plain" class="foto-ausloeser">
          <svg viewBox="0 0 64 64" aria-hidden="true">
            <circle cx="32" cy="32" r="29" />
            <circle class="foto-knopf" cx="32" cy="32" r="22" />
          </svg>
          Foto aufnehmen
        </Tap>
      </p>
      <p class="foto-mitte">
        <Tap hand={hand} move="anderes-papier" look="quiet">
          Anderes Papier
        </Tap>
      </p>
    </Device>
  );
}

/** The photo as it was taken: use it, or take another. */
export function Preview({ play, state, hand }: Props) {
  const size = photoSize(state.faults, play.limit);
  return (
    <Device hand={hand} look="phone" scene="vorschau" title="Ist das Foto gut?" bar={<span>Ihr Foto</span>}>
      <Picture play={play} state={state} isLive={false} />
      <p class="foto-groesse">
        Größe: <strong>{megabytes(size)}</strong> (erlaubt: {megabytes(play.limit)})
      </p>
      <ul class="foto-fragen">
        <li>Ist alles hell und scharf?</li>
        <li>Sind alle vier Ecken zu sehen?</li>
        <li>Ist es das richtige Papier?</li>
      </ul>
      <div class="geraet-knoepfe">
        <Tap hand={hand} move="verwenden">
          Verwenden
        </Tap>
        <Tap hand={hand} move="noch-einmal" look="quiet">
          Noch einmal
        </Tap>
      </div>
    </Device>
  );
}

const subjectOf = (play: Upload, { subject }: State): string =>
  onTable(play).find(({ id }) => id === subject)?.title ?? subject;

/** The picture, and in words what is seen there for those who cannot see it. */
function Picture({ play, state, isLive }: Pick<Props, 'play' | 'state'> & { readonly isLive: boolean }) {
  const paper = onTable(play).find(({ id }) => id === state.subject)?.paper ?? '';
  const seen = state.faults.flatMap((fault) => remedyFor(fault)?.seen ?? []).join(' ');
  return (
    <div class="foto-rahmen">
      <Photo title={subjectOf(play, state)} isCard={play.cards.includes(paper)} faults={state.faults} isLive={isLive} />
      {!isLive && <span class="kern-sr-only">{seen || 'Das Papier ist hell, scharf und ganz zu sehen.'}</span>}
    </div>
  );
}

/** What the last tap did; else what there is to look at. */
function wordsFor({ tried, faults }: State): string {
  const remedy = remedies.find(({ move }) => move === tried?.move);
  const seen = faults.flatMap((fault) => remedyFor(fault)?.seen ?? [])[0];
  const now = seen ?? 'Alles ist gut zu sehen.';
  if (!remedy) return now;
  return `${tried?.helped ? remedy.mended : remedy.needless} ${now}`;
}
