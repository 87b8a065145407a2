import { type MovesField, isPlayed, playedOf, stateAfter } from './played.ts';
import type { Kind } from '../fields/kind.ts';

const goOn = 'Hier geht es noch weiter. Machen Sie erst alles fertig, was auf diesem Bildschirm steht.';

/** The moves on a played screen. Normal form: the word of its outcome, e.g. `fertig`. */
export const movesKind: Kind<MovesField> = {
  parse(raw, field) {
    const { value, done, todo } = playedOf(field.screen).act.outcome(stateAfter(field, raw), field.play);
    return done ? { value } : { value, error: todo ?? goOn, isUnderWay: true };
  },
  format: () => 'erledigt',
  /** A screen of a later step may not be known yet; nobody reads its message before. */
  missing: (field) => (isPlayed(field.screen) ? todoAtStart(field) : goOn),
  caption: 'own',
  still: 'played',
};

const todoAtStart = (field: MovesField): string =>
  playedOf(field.screen).act.outcome(stateAfter(field, ''), field.play).todo ?? goOn;
