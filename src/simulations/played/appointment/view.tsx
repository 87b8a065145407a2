import type { ComponentType } from 'preact';
import { Device } from '../Device.tsx';
import type { PlayedProps } from '../played.ts';
import type { Appointment, Scene, State } from './appointment.ts';
import { AlmostDone, CallOff, CalledOff, Confirmed, Find, Mail } from './Booked.tsx';
import { Closed } from './Closed.tsx';
import { Asked, ChooseDay, ChooseTime, Overview } from './Choosing.tsx';
import { dayName } from './days.ts';
import { act } from './play.ts';

type Props = PlayedProps<Appointment, State>;

/** Heading and content of each scene. */
const scenes: Readonly<Record<Scene, readonly [title: string, Content: ComponentType<Props>]>> = {
  finden: ['Meinen Termin finden', Find],
  kalender: ['Termin wählen', ChooseDay],
  uhrzeit: ['', ChooseTime],
  angaben: ['Ihre Angaben', Asked],
  pruefen: ['Stimmt alles?', Overview],
  'fast-fertig': ['Noch nicht fertig', AlmostDone],
  geschlossen: ['Seite geschlossen', Closed],
  postfach: ['Posteingang', Mail],
  spam: ['Spam-Ordner', Mail],
  bestaetigt: ['Ihr Termin', Confirmed],
  absagen: ['Möchten Sie den Termin absagen?', CallOff],
  abgesagt: ['Ihr Termin ist abgesagt', CalledOff],
};

/** A booking system: calendar, times, questions, overview, and the appointment itself. */
export function View({ play, state, hand }: Props) {
  const [title, Content] = scenes[state.scene];
  const isMail = ['postfach', 'spam'].includes(state.scene);
  return (
    <Device
      hand={hand}
      look="page"
      scene={act.scene(state, play)}
      title={title || dayName(state.slot.day)}
      bar={<span>{isMail ? 'E-Mail' : play.office}</span>}
    >
      <Content play={play} state={state} hand={hand} />
    </Device>
  );
}
