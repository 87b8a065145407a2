import { type Advice, word } from '../played.ts';
import { type Code, type State, codeAt, needsNew } from './code.ts';

/** Words for each way a code can come. */
export const channels = {
  sms: { thing: 'Ihr Handy', message: 'SMS', open: 'SMS öffnen' },
  email: { thing: 'Ihr E-Mail-Postfach', message: 'E-Mail', open: 'E-Mail öffnen' },
  app: { thing: 'Ihr Handy', message: 'App', open: 'App öffnen' },
} as const;

/** The next move from wherever the code stands. */
export function advise(state: State, play: Code): Advice | undefined {
  if (state.isDone) return undefined;
  if (!state.isSent) return { move: 'senden', say: 'Tippen Sie auf „Code schicken“.', why: `Er geht an: ${play.to}` };
  if (state.call === 'on') return hangUp;
  if (needsNew(state, play)) return askAnew(state);
  if (!state.isRead) return open(state, play);
  const code = codeAt(play, state.round);
  return {
    move: word('code', code),
    say: `Tippen Sie „${code}“ ein. Dann auf „${play.button}“.`,
    why: 'Schreiben Sie den Code Ziffer für Ziffer ab.',
  };
}

const hangUp: Advice = {
  move: 'auflegen',
  say: 'Tippen Sie auf „Auflegen“.',
  why: 'Wer anruft und einen Code will, will Sie betrügen.',
};

const askAnew = ({ refused, call }: State): Advice => ({
  move: 'neu',
  say: 'Tippen Sie auf „Neuen Code anfordern“.',
  why:
    call === 'told'
      ? 'Dann ist der alte Code wertlos.'
      : refused === 'abgelaufen'
        ? 'Dieser Code ist zu alt. Ein neuer kommt gleich.'
        : 'Nach so vielen Versuchen zählt nur noch ein neuer Code.',
});

const open = ({ isInSpam }: State, { channel, spam }: Code): Advice =>
  spam && !isInSpam
    ? {
        move: 'spam',
        say: 'Tippen Sie auf „Spam-Ordner öffnen“.',
        why: 'Im Posteingang liegt nichts. Manchmal landet die Nachricht im Spam-Ordner.',
      }
    : { move: 'lesen', say: `Tippen Sie auf „${channels[channel].open}“.`, why: 'Dort steht der Code.' };
