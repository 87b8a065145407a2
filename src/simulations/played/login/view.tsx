import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import { Answers } from './Answers.tsx';
import { Handover } from './Handover.tsx';
import { Secrets } from './Secrets.tsx';
import { Ways } from './Ways.tsx';
import type { Login, Scene, State } from './login.ts';

/** Heading of each scene. */
const titles: Record<Scene, string> = {
  wege: 'Wie möchten Sie sich anmelden?',
  stufen: 'Die drei Stufen',
  'stufe-zu-niedrig': 'Dieser Weg reicht hier nicht',
  'weg-geht-nicht': 'Heute nehmen wir einen anderen Weg',
  name: 'Ihr Benutzername',
  passwort: 'Ihr Passwort',
  vergessen: 'Passwort vergessen?',
  zertifikat: 'Ihre Zertifikatsdatei',
  'zertifikat-passwort': 'Passwort der Zertifikatsdatei',
  karte: 'Mit dem Online-Ausweis',
  daten: 'Diese Daten werden übernommen',
  'nicht-zugestimmt': 'Sie haben nicht zugestimmt',
  fertig: 'Sie sind angemeldet',
};

/** The page of the account: ways in, name and password or certificate, consent. */
export function View(props: PlayedProps<Login, State>) {
  const { play, state, hand } = props;
  return (
    <Device hand={hand} look="page" scene={state.scene} title={titles[state.scene]} bar={<Bar play={play} />}>
      <Ways {...props} />
      <Secrets {...props} />
      <Answers {...props} />
      <Handover {...props} />
    </Device>
  );
}

const Bar = ({ play }: { readonly play: Login }) => (
  <>
    <strong>{play.account}</strong>
    <span>Sie möchten zu: {play.service}</span>
  </>
);
