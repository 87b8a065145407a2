import type { Outcome } from '../played.ts';
import type { Appointment, Scene, State } from './appointment.ts';
import { type Trouble, troubleWith } from './wish.ts';

const troubles: Readonly<Record<Trouble, string>> = {
  'tag-besetzt': 'An diesem Tag ist schon etwas anderes. Nehmen Sie einen anderen Tag.',
  'tag-passt-nicht': 'Dieser Tag passt nicht zum Wunsch auf dem Zettel. Nehmen Sie einen anderen Tag.',
  'zeit-passt-nicht': 'Diese Uhrzeit passt nicht zum Wunsch auf dem Zettel. Nehmen Sie eine andere.',
};

/** What "Weiter" says where nothing is wrong, but something is left to do. */
const open: Readonly<Record<Scene, readonly [value: string, todo: string]>> = {
  finden: ['nicht-gefunden', 'Öffnen Sie erst Ihren Termin.'],
  kalender: ['kein-tag', 'Wählen Sie erst einen Tag und eine Uhrzeit.'],
  uhrzeit: ['keine-zeit', 'Wählen Sie erst eine Uhrzeit.'],
  angaben: ['angaben-fehlen', 'Beantworten Sie erst die Fragen zum Termin.'],
  pruefen: ['vor-dem-buchen', 'Der Termin ist noch nicht gebucht. Tippen Sie auf „Termin verbindlich buchen“.'],
  'fast-fertig': [
    'wartet-auf-bestaetigung',
    'Der Termin gilt noch nicht. Öffnen Sie die E-Mail und bestätigen Sie ihn.',
  ],
  geschlossen: ['nicht-bestaetigt', 'Der Termin gilt noch nicht. Öffnen Sie die Seite wieder.'],
  postfach: ['wartet-auf-bestaetigung', 'Der Termin gilt noch nicht. Suchen Sie die E-Mail und bestätigen Sie ihn.'],
  spam: ['wartet-auf-bestaetigung', 'Der Termin gilt noch nicht. Tippen Sie in der E-Mail auf „Termin bestätigen“.'],
  bestaetigt: ['nicht-notiert', 'Merken Sie sich erst den Termin: im Kalender oder auf einem Zettel.'],
  absagen: ['nicht-abgesagt', 'Sagen Sie erst, ob Sie den Termin behalten möchten.'],
  abgesagt: ['abgesagt', 'Ihr Termin ist abgesagt. Buchen Sie einen neuen.'],
};

/** `fertig`, one of `open`, a trouble with the choice, `tag-voll`, `zu-verschieben` or `angabe-passt-nicht`. */
export function outcome(state: State, play: Appointment): Outcome {
  if (isDone(state, play)) return { value: 'fertig', done: true };
  const trouble = troubleNow(state, play);
  if (trouble) return { value: trouble, done: false, todo: troubles[trouble] };
  const [value, todo] = open[state.scene];
  if (state.scene === 'bestaetigt' && state.booked && troubleWith(state.booked, play))
    return { value: 'zu-verschieben', done: false, todo: 'Dieser Termin passt nicht mehr. Verschieben Sie ihn.' };
  if (state.full) return { value: 'tag-voll', done: false, todo: 'Dieser Tag ist voll. Wählen Sie einen anderen.' };
  if (state.isRefused) return { value: 'angabe-passt-nicht', done: false, todo };
  return {
    value: play.aim === 'absagen' && value === 'nicht-notiert' ? 'nicht-abgesagt' : value,
    done: false,
    todo: todoFor(play, todo),
  };
}

const todoFor = ({ aim }: Appointment, todo: string): string =>
  aim === 'absagen' ? 'Der Termin ist noch nicht abgesagt.' : todo;

function isDone({ scene, booked, isNoted }: State, play: Appointment): boolean {
  if (play.aim === 'absagen') return scene === 'abgesagt';
  return scene === 'bestaetigt' && isNoted && booked !== undefined && !troubleWith(booked, play);
}

/** The trouble with what is being chosen, or with what is booked; nothing while the person is still looking. */
function troubleNow({ scene, slot, booked }: State, play: Appointment): Trouble | undefined {
  if (play.aim === 'absagen' || scene === 'finden') return undefined;
  if (scene === 'bestaetigt' && booked && booked !== play.booked) return troubleWith(booked, play);
  return slot.day !== '' && scene !== 'absagen' && scene !== 'abgesagt' ? troubleWith(slot, play) : undefined;
}
