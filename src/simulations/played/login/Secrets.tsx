import { Entry } from '../Entry.tsx';
import type { PlayedProps } from '../played.ts';
import { Tap } from '../Tap.tsx';
import type { Login, Scene, State } from './login.ts';

type Props = PlayedProps<Login, State>;

/** Everything that is typed or picked to get in. */
export function Secrets(props: Props) {
  const { scene } = props.state;
  if (!drawn.includes(scene)) return null;
  return (
    <>
      {scene === 'name' && <Name {...props} />}
      {scene === 'zertifikat' && <Files {...props} />}
      {(scene === 'passwort' || scene === 'zertifikat-passwort') && <Password {...props} />}
      <p class="geraet-knoepfe">
        {scene === 'passwort' && (
          <Tap hand={props.hand} move="vergessen" look="quiet">
            Passwort vergessen
          </Tap>
        )}
        <Tap hand={props.hand} move="zurueck" look="quiet">
          Einen Schritt zurück
        </Tap>
      </p>
    </>
  );
}

const drawn: readonly Scene[] = ['name', 'passwort', 'zertifikat', 'zertifikat-passwort'];

const Name = ({ state, hand }: Props) => (
  <Entry
    hand={hand}
    move="name"
    label="Benutzername"
    hint="Den haben Sie sich beim Anlegen des Kontos ausgesucht."
    button="Weiter"
    error={
      state.refused === '' ? undefined : 'Diesen Namen kennt das Konto nicht. Vergleichen Sie Zeichen für Zeichen.'
    }
  />
);

const Password = ({ play, state, hand }: Props) => (
  <Entry
    key={state.scene}
    hand={hand}
    move="passwort"
    label="Passwort"
    hint={state.scene === 'passwort' ? `Benutzername: ${play.access?.name}` : `Datei: ${play.certificate?.file}`}
    isSecret
    button="Anmelden"
    error={messages[state.wrong]}
  />
);

/** By how often it did not fit. */
const messages = [
  undefined,
  'Das Passwort passt nicht. Achten Sie auf große und kleine Buchstaben.',
  'Das Passwort passt wieder nicht. Lassen Sie sich die Zeichen anzeigen und vergleichen Sie.',
];

const Files = ({ play: { certificate }, state, hand }: Props) => {
  const files = certificate ? [...certificate.others.map(({ file }) => file), certificate.file] : [];
  const refused = certificate?.others.find(({ file }) => file === state.refused);
  return (
    <>
      <div role="status">{refused && <p class="geraet-warnung">{refused.say}</p>}</div>
      <p>Sie sind jetzt bei ELSTER. Wo liegt Ihre Zertifikatsdatei?</p>
      <ul class="anmelden-wege">
        {files.map((file) => (
          <li key={file}>
            <Tap hand={hand} move="datei" entry={file} look="plain" class="anmelden-weg">
              {file}
            </Tap>
          </li>
        ))}
      </ul>
    </>
  );
};
