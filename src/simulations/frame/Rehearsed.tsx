import { findMistake } from '../coach/mistakes.ts';
import type { Practice } from './practice.ts';

/** In the Fehler-Werkstatt: what was done wrong on purpose, and what to do now. */
export function Rehearsed({ practice: { stage, run, refusals } }: { readonly practice: Practice }) {
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
