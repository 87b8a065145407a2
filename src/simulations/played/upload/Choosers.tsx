import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { megabytes } from './camera.ts';
import type { State } from './play.ts';
import { type Upload, fileName, isOpen, isThere, onTable } from './shots.ts';

type Props = PlayedProps<Upload, State>;

/** Which paper to lay before the camera. */
export const Papers = ({ play, state, hand }: Props) => (
  <Device hand={hand} look="phone" scene="papier" title="Was fotografieren Sie?" bar={<span>Kamera</span>}>
    <p>Gefragt ist: {play.ask}.</p>
    <ul class="foto-auswahl">
      {onTable(play).map(({ id, title }) => (
        <li key={id}>
          {isThere(id, state.attached) ? (
            <p class="foto-da">{title}: schon angehängt</p>
          ) : (
            <Tap hand={hand} move="papier" entry={id} look="plain" class="foto-wahl">
              {title}
            </Tap>
          )}
        </li>
      ))}
    </ul>
    <p>
      <Tap hand={hand} move="abbrechen" look="quiet">
        Zurück
      </Tap>
    </p>
  </Device>
);

/** The folder "Downloads": name, kind, size. */
export const Folder = ({ play, state, hand }: Props) => (
  <Device hand={hand} look="phone" scene="dateien" title="Downloads" bar={<span>Dateien</span>}>
    {play.files.length === 0 && <p>Dieser Ordner ist leer.</p>}
    <ul class="foto-auswahl">
      {play.files.map((file) => (
        <li key={fileName(file)}>
          {isOpen(file, state.attached, play) ? (
            <Tap hand={hand} move="datei" entry={fileName(file)} look="plain" class="foto-wahl">
              <strong>{fileName(file)}</strong> {megabytes(file.size)}
            </Tap>
          ) : (
            <p class="foto-da">{fileName(file)}: schon angehängt</p>
          )}
        </li>
      ))}
    </ul>
    <p>
      <Tap hand={hand} move="abbrechen" look="quiet">
        Zurück
      </Tap>
    </p>
  </Device>
);
