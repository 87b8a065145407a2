import { type Advice, word } from '../played.ts';
import { type Call, type CardTurn, type Place, type Question, type State, blurOf, remedies, turnOf } from './call.ts';

type Rule = (state: State, call: Call) => Advice | undefined;

const tap = (move: string, words: string, why?: string): Advice => ({
  move,
  say: `Tippen Sie auf „${words}“.`,
  ...(why !== undefined && { why }),
});

const einstellungen: Rule = ({ isCameraAllowed, isMicAllowed }) => {
  if (!isCameraAllowed) return { move: 'kamera-recht', say: 'Tippen Sie auf die Zeile „Kamera“.' };
  if (!isMicAllowed) return { move: 'mikrofon-recht', say: 'Tippen Sie auf die Zeile „Mikrofon“.' };
  return tap('neu-laden', 'Seite neu laden', 'Erst dann merkt die Seite, dass sie darf.');
};

const warteraum: Rule = ({ ahead }) =>
  ahead > 0
    ? tap('warten', 'Weiter warten', 'Andere sind noch vor Ihnen. Legen Sie nicht auf.')
    : tap('warten', 'Ins Gespräch gehen', 'Jetzt sind Sie dran.');

const gespraech: Rule = (state, call) => {
  const turn = turnOf(call, state);
  if (state.isHeard && turn?.turn === 'break')
    return tap('wieder', 'Wieder verbinden', 'Es ist nichts verloren. Das kommt vor.');
  if (!state.isSoundOn) return tap('ton', 'Ton einschalten', 'Jemand spricht, aber Sie hören nichts.');
  if (!state.isMicOn) return tap('mikrofon', 'Mikrofon einschalten', 'Sonst hört Sie niemand.');
  if (!state.isHeard) return tap('hoere', 'Ja, ich höre Sie gut');
  if (!turn) return tap('auflegen', 'Auflegen', 'Alles ist gesagt. Jetzt dürfen Sie auflegen.');
  if (turn.turn === 'question') return answer(turn);
  return turn.turn === 'card' ? card(state, turn) : tap('bestaetigen', turn.turn === 'confirm' ? turn.button : '');
};

function answer({ says, answers, look }: Question): Advice | undefined {
  const fitting = answers.find(({ fits }) => fits);
  if (!fitting) return undefined;
  return {
    move: word('antwort', fitting.id),
    say: `Antworten Sie: „${fitting.text}“`,
    why: `Die Frage war: ${says}`,
    ...(look !== undefined && { look }),
  };
}

function card(state: State, turn: CardTurn): Advice {
  if (!state.isCardShown) return tap(word('zeigen', turn.card), turn.card, 'Halten Sie ihn ruhig vor die Kamera.');
  const blur = blurOf(turn, state);
  if (!blur) return tap('weglegen', 'Weglegen', 'Der Ausweis ist gelesen.');
  const [move, words] = remedies[blur];
  return tap(move, words, 'Hören Sie, was nicht zu lesen ist. Dann halten Sie den Ausweis anders.');
}

/** What leads on in each place. */
const rules: Readonly<Record<Place, Rule>> = {
  start: () => tap('oeffnen', 'Zum Videogespräch'),
  erlauben: () => tap('zulassen', 'Zulassen', 'Die Frage kommt vom Browser. Ohne Kamera und Mikrofon geht es nicht.'),
  gesperrt: () => ({
    move: 'symbol',
    say: 'Tippen Sie oben auf das Zeichen neben der Adresse.',
    why: 'Dort stellen Sie ein, was eine Seite darf.',
  }),
  einstellungen,
  warteraum,
  gespraech,
  aufgelegt: () => tap('zurueck', 'Wieder ins Gespräch', 'Das Gespräch war noch nicht zu Ende.'),
  ende: () => undefined,
};

export const advise = (state: State, call: Call): Advice | undefined => rules[state.place](state, call);
