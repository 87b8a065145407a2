import { type Advice, word } from '../played.ts';
import { deliveredOn, endsOn, written } from './days.ts';
import { type Deed, type Mailbox, type Message, type State, isDone, nextMessage, openDeeds } from './messages.ts';

/** What to do next; `undefined` when all that is to be done is done. */
export function adviceFor(state: State, box: Mailbox): Advice | undefined {
  const message = nextMessage(state, box);
  if (!message) return undefined;
  if (state.said === 'link-getippt') return { move: 'zurueck', say: 'Tippen Sie auf „Zurück zur Nachricht“.' };
  if (state.open !== message.id) return opening(state, message);
  const [deed] = openDeeds(state, message);
  return deed && doing(deed, state, message);
}

const opening = ({ open }: State, { id, subject }: Message): Advice => ({
  move: word('oeffnen', id),
  say: open === '' ? `Tippen Sie auf „${subject}“.` : 'Tippen Sie auf „Nächste Nachricht“.',
});

function doing(deed: Deed, state: State, message: Message): Advice | undefined {
  const { answer, attachment, deadline } = message;
  if (deed === 'erkannt') return judging(state, message);
  if (deed === 'beantwortet' && answer) return answering(answer);
  if (deed === 'gespeichert' && attachment)
    return {
      move: 'speichern',
      say: `Tippen Sie auf „${attachment.title} speichern“.`,
      why: 'Was Sie gespeichert haben, finden Sie später wieder.',
    };
  if (deed === 'tag' && deadline)
    return {
      move: word('tag', 'vierter'),
      say: `Tippen Sie auf „am ${written(deliveredOn(deadline))}“.`,
      why: 'Zählen Sie vier Tage weiter. Der Tag danach ist Tag eins.',
    };
  return (
    deadline && {
      move: word('ende', 'monat'),
      say: `Tippen Sie auf „bis zum ${written(endsOn(deadline))}“.`,
      why: 'Zählen Sie ab dem Tag, an dem die Nachricht als angekommen gilt.',
    }
  );
}

const judging = (state: State, message: Message): Advice =>
  message.address && !isDone(state, message, 'absender')
    ? {
        move: 'absender',
        say: 'Tippen Sie auf „Absender genau ansehen“.',
        why: 'Den Namen kann jeder hinschreiben. Die Adresse dahinter verrät mehr.',
      }
    : {
        move: 'melden',
        say: 'Tippen Sie auf „Betrug melden“.',
        why: 'Macht die Nachricht Druck? Passt die Adresse? Will jemand Daten von Ihnen?',
      };

const answering = ({ expect: [first = ''], label, look }: NonNullable<Message['answer']>): Advice => ({
  move: word('antworten', first),
  say: `Tragen Sie bei „${label}“ ein: ${first}. Tippen Sie dann auf „Antwort senden“.`,
  ...(look !== undefined && { look }),
});
