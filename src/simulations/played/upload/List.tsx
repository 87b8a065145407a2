import { Device } from '../Device.tsx';
import type { Hand, PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { megabytes, remedies } from './camera.ts';
import type { State } from './play.ts';
import { type Attached, type Upload, missing } from './shots.ts';

type Props = PlayedProps<Upload, State>;

/** The page's own part: what is asked for, what is there already, and two ways to add something. */
export function List({ play, state, hand }: Props) {
  const isDone = missing(state.attached, play).length === 0;
  return (
    <Device hand={hand} look="page" scene="liste" title={play.ask}>
      <p class="kern-hint">
        Erlaubt sind {kindsOf(play)} bis {megabytes(play.limit)}.
      </p>
      <Words play={play} state={state} isDone={isDone} />
      {state.attached.length > 0 && (
        <ul class="foto-liste">
          {state.attached.map((one) => (
            <File key={one.name} file={one} play={play} hand={hand} />
          ))}
        </ul>
      )}
      <div class="geraet-knoepfe">
        <Tap hand={hand} move="foto" look={isDone ? 'quiet' : 'main'}>
          Foto machen
        </Tap>
        <Tap hand={hand} move="datei-waehlen" look="quiet">
          Datei wählen
        </Tap>
      </div>
    </Device>
  );
}

/** "PDF, JPG und PNG". */
export const kindsOf = ({ types }: Upload): string =>
  types
    .map((type) => type.toUpperCase())
    .join(', ')
    .replace(/, ([^,]*)$/, ' und $1');

function Words({ play, state, isDone }: Pick<Props, 'play' | 'state'> & { readonly isDone: boolean }) {
  const { refused, attached } = state;
  if (refused)
    return (
      <div class="geraet-warnung" role="status">
        <p>
          <strong>„{refused.name}“ wurde nicht angehängt.</strong>
        </p>
        <p>{refusalOf(refused, play)}</p>
      </div>
    );
  if (attached.some(({ flaw }) => flaw !== '')) return <Note look="warnung" text="Eine Datei passt noch nicht." />;
  if (isDone) return <Note look="gut" text="Alles ist angehängt. Sie können weitergehen." />;
  const open = missing(attached, play).map(({ title }) => title);
  return <Note look="meldung" text={`Das fehlt noch: ${open.join(' und ')}.`} />;
}

const Note = ({ look, text }: { readonly look: 'warnung' | 'gut' | 'meldung'; readonly text: string }) => (
  <div class={`geraet-${look}`} role="status">
    <p>{text}</p>
  </div>
);

function refusalOf({ reason, size, name }: NonNullable<State['refused']>, play: Upload): string {
  if (reason === 'zu-gross')
    return `Die Datei hat ${megabytes(size)}. Erlaubt sind ${megabytes(play.limit)}. Nehmen Sie ein kleineres Foto oder eine andere Datei.`;
  const ending = name.replace(/^.*\./, '').toUpperCase();
  return `Dateien der Art ${ending} nimmt die Seite nicht. Machen Sie ein Foto oder wählen Sie ${kindsOf(play).replace(' und ', ' oder ')}.`;
}

interface FileProps {
  readonly file: Attached;
  readonly play: Upload;
  readonly hand: Hand;
}

const File = ({ file, play, hand }: FileProps) => (
  <li class={file.flaw ? 'foto-datei foto-mangel' : 'foto-datei'}>
    <p>
      <strong>{file.name}</strong>, {megabytes(file.size)}
    </p>
    <p>{file.flaw ? flawOf(file, play) : shownIn(file, play)}</p>
    <p>
      <Tap hand={hand} move="entfernen" entry={file.name} look="quiet" label={`Entfernen: ${file.name}`}>
        Entfernen
      </Tap>
    </p>
  </li>
);

/** What a good file shows. */
const shownIn = ({ paper, covers }: Attached, { papers = {}, pages }: Upload): string => {
  const names = (pages[paper] ?? []).filter((_, index) => covers.includes(`${paper}-${index + 1}`));
  return [papers[paper] ?? 'Das richtige Papier', ...names].join(', ');
};

function flawOf({ flaw, paper }: Attached, play: Upload): string {
  const remedy = remedies.find(({ fault }) => fault === flaw);
  if (remedy) return `${remedy.refusal} Entfernen Sie es und machen Sie ein neues.`;
  const title = play.papers?.[paper];
  const what = title ? `Das ist „${title}“.` : 'Auf dieser Datei ist kein Papier für das Amt.';
  return play.refusals[paper] ?? `${what} Gefragt ist: ${play.ask}.`;
}
