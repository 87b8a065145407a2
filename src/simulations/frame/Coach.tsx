import { fill } from '../definition.ts';
import { late } from './late.tsx';
import type { Practice } from './practice.ts';

const Rehearsed = late(() => import('./Rehearsed.tsx').then((part) => part.Rehearsed));

/** What the coach says to the whole step; first of all, who the persona is and what he or she wants. */
export function Coach({ practice }: { readonly practice: Practice }) {
  const { stage, state, run, place } = practice;
  if (place.at !== 'step') return null;
  const { one } = stage;
  return (
    <aside class="coach" aria-label="Ihre Begleitung">
      {practice.prefilled && <p>Die Schritte davor sind schon ausgefüllt.</p>}
      {run.workshop ? <Rehearsed practice={practice} /> : <p class="coach-sagt">{fill(state.step.say, one.entries)}</p>}
      <details class="coach-fall" open={practice.journey.steps[0] === state && !run.workshop}>
        <summary>Ihr Fall: {one.name}</summary>
        <p>{fill(one.story, one.entries)}</p>
      </details>
    </aside>
  );
}
