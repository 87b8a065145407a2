import { PaperTable } from '../documents/PaperTable.tsx';
import type { Practice } from './practice.ts';

/** Beside the form: the papers on the table, the Fehler-Werkstatt, and the way back to the start. */
export function Tools({ practice }: { readonly practice: Practice }) {
  const { stage, run, earlier, undo, begin, goTo, place, openPaper } = practice;
  return (
    <div class="werkzeug">
      {earlier && (
        <p class="zurueck" role="status">
          <button type="button" class="button quiet" onClick={undo}>
            Zurück zu meiner letzten Übung
          </button>
        </p>
      )}
      {place.at === 'step' && (
        <>
          <h2>Papiere auf dem Tisch</h2>
          <p class="soft">Tippen Sie auf ein Papier. Dann wird es groß.</p>
          <PaperTable one={stage.one} onOpen={openPaper} />
        </>
      )}
      <div class="werkzeug-knoepfe">
        {place.at === 'step' && (
          <button type="button" class="button quiet" onClick={() => goTo({ at: 'workshop' })}>
            Fehler-Werkstatt
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => begin(run.rung, run.caseId)}>
          Von vorn
        </button>
      </div>
    </div>
  );
}
