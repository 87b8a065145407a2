import { findMistake } from '../coach/mistakes.ts';
import { fill } from '../definition.ts';
import type { Practice } from './practice.ts';

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

/** In the Fehler-Werkstatt: what was done wrong on purpose, and what to do now. */
function Rehearsed({ practice: { stage, run, refusals } }: { readonly practice: Practice }) {
  const found = findMistake(stage.definition, run.workshop);
  if (!found) return null;
  return (
    <div class="coach-sagt" role="status">
      <p>
        <b>Wir haben einen Fehler gemacht: {found.mistake.title}.</b>
      </p>
      <p>
        {refusals === 0
          ? 'Tippen Sie unten auf den großen Knopf. Sehen Sie, was passiert.'
          : 'Nichts ist verloren. Lesen Sie die Meldung, und bringen Sie es in Ordnung. Dann tippen Sie wieder auf den großen Knopf.'}
      </p>
    </div>
  );
}
