import { Tick } from './Rungs.tsx';
import type { Practice } from './practice.ts';

/** The Fehler-Werkstatt: typical mistakes, each made on purpose and put right by the learner. */
export function Workshop({ practice }: { readonly practice: Practice }) {
  const { stage, run, rehearse, earlier, undo, begin } = practice;
  const mistakes = stage.definition.steps.flatMap((step) => step.mistakes);
  return (
    <section class="tafel">
      <h2 id="titel" tabIndex={-1}>
        Fehler-Werkstatt
      </h2>
      {run.repaired.length > 0 && (
        <p class="tafel-lob">
          <Tick />
          {praise(run.repaired.length, mistakes.length)}
        </p>
      )}
      <p>Wir machen jetzt einen Fehler und bringen ihn in Ordnung. Dabei kann nichts passieren.</p>
      <ul class="tafel-liste">
        {mistakes.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="tafel-wahl" onClick={() => rehearse(id)}>
              <b>{title}</b>
              <span>
                {run.repaired.includes(id) && <Tick />}
                {run.repaired.includes(id) ? 'In Ordnung gebracht. Noch einmal?' : 'Diesen Fehler machen'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={earlier ? undo : () => begin('tipps')}>
          Zurück zur Übung
        </button>
      </p>
    </section>
  );
}

const praise = (repaired: number, all: number): string =>
  repaired === all
    ? 'Sie haben alle Fehler in Ordnung gebracht.'
    : 'Das ist in Ordnung gebracht. So ein Fehler hält Sie nicht mehr auf.';
