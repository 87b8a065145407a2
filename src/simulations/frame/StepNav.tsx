import { isGuided } from '../coach/moves.ts';
import type { StepState } from '../journey.ts';
import { Missing } from './Missing.tsx';
import type { Practice } from './practice.ts';
import { stepBefore } from './start.ts';

/** "Zurück" and "Weiter", on every step at the same place. */
export function StepNav({ practice, state }: { readonly practice: Practice; readonly state: StepState }) {
  const { journey, run, turn, isMissing, back, forward } = practice;
  const isLast = journey.steps[journey.steps.length - 1] === state;
  const isTurn = isGuided(run.rung) && state === practice.state && turn === undefined;
  const previous = stepBefore(journey, state);
  return (
    <div class="kern-nav">
      <span class={isTurn ? 'coach-ring' : undefined}>
        <button type="button" class="kern-btn" data-coach={isTurn ? 'weiter' : undefined} onClick={forward}>
          {state.step.forward ?? (isLast ? 'Übung abschließen' : 'Weiter')}
        </button>
      </span>
      {previous && (
        <button type="button" class="kern-btn kern-btn--light" onClick={back}>
          Zurück
        </button>
      )}
      {isMissing && <Missing />}
    </div>
  );
}
