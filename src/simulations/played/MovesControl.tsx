import { type Hand, type MovesField, adviceAt, playedOf, stateAfter, word } from './played.ts';
import type { Control } from '../fields/kind.ts';

/** The played screen itself, and a way to begin it anew. */
export const MovesControl: Control<MovesField> = ({ field, id, raw, locked, describedBy, onInput }) => {
  const { View: Drawn, act } = playedOf(field.screen);
  const state = stateAfter(field, raw);
  const next = adviceAt(field, raw)?.move;
  const move = (name: string, entry?: string) => {
    const made = word(name, entry);
    const goesOn = act.move(state, { name, entry: entry ?? '' }, field.play) !== state;
    if (goesOn) onInput(raw === '' ? made : `${raw} ${made}`);
  };
  const hand: Hand = { id, ...(next !== undefined && { next }), ...(locked ? {} : { move }) };
  return (
    <section id={id} tabIndex={-1} aria-label={field.label} aria-describedby={describedBy}>
      <Drawn play={field.play} state={state} hand={hand} />
      {raw !== '' && !locked && (
        <p>
          <button type="button" class="geraet-neu" onClick={() => onInput('')}>
            Diesen Bildschirm von vorn
          </button>
        </p>
      )}
    </section>
  );
};
