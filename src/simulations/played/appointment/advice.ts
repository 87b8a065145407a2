import { type Advice, word } from '../played.ts';
import { type Appointment, type Scene, type State, dayAt } from './appointment.ts';
import { dayName, monthName, monthOf } from './days.ts';
import { fittingSlot, fittingTime, troubleWith } from './wish.ts';

type Rule = (state: State, play: Appointment) => Advice | undefined;

const kalender: Rule = ({ month, booked }, play) => {
  if (play.aim === 'absagen' && booked) return { move: 'behalten', say: 'Tippen Sie auf „Termin behalten“.' };
  const { day } = fittingSlot(play);
  const { look } = play.wish;
  const away = monthOf(day);
  if (away !== month && dayAt(play, day))
    return { move: word('monat', away), say: `Blättern Sie weiter. Tippen Sie auf „${monthName(away)}“.` };
  return {
    move: word('tag', day),
    say: `Tippen Sie auf „${Number(day.slice(0, 2))}“. Das ist ${dayName(day)}.`,
    why: 'Auf dem Zettel steht, welcher Tag passt.',
    ...(look && { look }),
  };
};

const back: Advice = { move: 'zurueck', say: 'Dieser Tag passt nicht. Tippen Sie auf „Anderen Tag wählen“.' };

const uhrzeit: Rule = ({ slot }, play) => {
  const day = dayAt(play, slot.day);
  const time = day && fittingTime(day, play);
  if (!time) return back;
  return {
    move: word('zeit', time),
    say: `Tippen Sie auf „${time} Uhr“.`,
    why: 'Auf dem Zettel steht, wann es passt.',
    ...(play.wish.look && { look: play.wish.look }),
  };
};

const angaben: Rule = ({ slot, asked }, play) => {
  const ask = play.asks[asked];
  if (!ask || isWrong(slot, play)) return back;
  return {
    move: word(`angabe-${ask.id}`, ask.answer),
    say: `Tragen Sie bei „${ask.label}“ ein: ${ask.answer}. Tippen Sie dann auf „Weiter“.`,
    ...(ask.look && { look: ask.look }),
  };
};

const isWrong = (slot: State['slot'], play: Appointment): boolean =>
  play.aim === 'buchen' && troubleWith(slot, play) !== undefined;

const pruefen: Rule = ({ slot }, play) =>
  isWrong(slot, play)
    ? back
    : {
        move: 'buchen',
        say: 'Stimmt alles? Tippen Sie auf „Termin verbindlich buchen“.',
        why: 'Verbindlich heißt nur: Der Platz gehört dann Ihnen. Es kostet nichts.',
      };

const confirm: Advice = { move: 'bestaetigen', say: 'Tippen Sie in der E-Mail auf „Termin bestätigen“.' };

const postfach: Rule = (_, { mail }) =>
  mail?.folder === 'spam'
    ? {
        move: 'spam',
        say: 'Die E-Mail ist nicht da. Tippen Sie auf „Spam-Ordner öffnen“.',
        why: 'Manche E-Mails landen aus Versehen bei der Werbung.',
      }
    : confirm;

const bestaetigt: Rule = ({ booked, isNoted }, play) => {
  if (play.aim === 'absagen') return { move: 'absagen', say: 'Tippen Sie auf „Absagen“.' };
  if (booked && troubleWith(booked, play)) {
    const reason = play.busy.find(({ date }) => date === booked.day)?.text;
    return {
      move: 'verschieben',
      say: 'Dieser Termin passt nicht. Tippen Sie auf „Verschieben“.',
      ...(reason && { why: reason }),
    };
  }
  if (isNoted) return undefined;
  return {
    move: 'notieren:kalender',
    say: 'Tippen Sie auf „In meinen Kalender“.',
    why: 'So vergessen Sie den Termin nicht.',
  };
};

const absagen: Rule = (_, { aim }) =>
  aim === 'absagen'
    ? { move: 'ja-absagen', say: 'Tippen Sie auf „Ja, Termin absagen“.', why: 'Dann bekommt ein anderer den Platz.' }
    : { move: 'behalten', say: 'Tippen Sie auf „Nein, Termin behalten“.' };

/** What leads on in each scene. */
const rules: Readonly<Record<Scene, Rule>> = {
  finden: () => ({ move: 'link', say: 'Tippen Sie auf „Termin mit dem Link öffnen“.' }),
  kalender,
  uhrzeit,
  angaben,
  pruefen,
  'fast-fertig': () => ({
    move: 'postfach',
    say: 'Tippen Sie auf „Mein Postfach öffnen“.',
    why: 'Der Termin gilt erst, wenn Sie die E-Mail bestätigt haben.',
  }),
  geschlossen: () => ({ move: 'wieder', say: 'Tippen Sie auf „Seite wieder öffnen“.', why: 'Es ist nichts verloren.' }),
  postfach,
  spam: (_, { mail }) =>
    mail?.folder === 'spam' ? confirm : { move: 'zurueck', say: 'Hier ist nichts. Tippen Sie auf „Zurück“.' },
  bestaetigt,
  absagen,
  abgesagt: (_, { aim }) =>
    aim === 'absagen' ? undefined : { move: 'neu', say: 'Tippen Sie auf „Neuen Termin buchen“.' },
};

export const advise = (state: State, play: Appointment): Advice | undefined => rules[state.scene](state, play);
