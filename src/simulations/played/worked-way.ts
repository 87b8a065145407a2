import { type Advice, type MovesField, moveOf, playedOf, stateAfter } from './played.ts';

/** The longest way that a screen may take to its goal. */
const longest = 60;

/** One move of the worked way, with the state in which it is made. */
export interface Moment {
  readonly state: unknown;
  readonly scene: string;
  readonly advice: Advice | undefined;
}

/** The way to the goal from wherever the moves so far have led; the last moment is the goal. Throws when it never comes there. */
export function wayFrom(field: MovesField, raw = ''): readonly Moment[] {
  const { act } = playedOf(field.screen);
  const way: Moment[] = [];
  let state = stateAfter(field, raw);
  for (;;) {
    const advice = act.advise(state, field.play);
    way.push({ state, scene: act.scene(state, field.play), advice });
    if (!advice) return way;
    const next = act.move(state, moveOf(advice.move), field.play);
    if (next === state)
      throw new Error(
        `"${advice.move}" is advised in the scene "${act.scene(state, field.play)}", but changes nothing.`,
      );
    if (way.length > longest) throw new Error(`The advice does not lead to an end within ${longest} moves.`);
    state = next;
  }
}

/** The moves of the whole worked way, as a raw answer. */
export const workedWay = (field: MovesField): string =>
  wayFrom(field)
    .flatMap(({ advice }) => (advice ? [advice.move] : []))
    .join(' ');
