import { useState } from 'preact/hooks';
import type { Step } from '../../definition.ts';
import type { Screen } from '../screen.ts';

export interface ReceiptStep extends Step {
  readonly reference: string;
  readonly text: string;
  readonly next: string;
  readonly file: string;
}

/** The confirmation at the end of a service. */
export const View: Screen<ReceiptStep> = ({ step, text, row, state, goTo }) => (
  <>
    <p class="kern-done">{text(step.text)}</p>
    <p class="kern-number">
      Ihre Vorgangsnummer: <strong>{step.reference}</strong>
    </p>
    <p>{text(step.next)}</p>
    {goTo ? (
      <Saving file={step.file} />
    ) : (
      <p>
        <span class="kern-btn kern-btn--light">PDF speichern</span>
      </p>
    )}
    {state.fields.map(row)}
  </>
);

/** Saving is rehearsed: the file lies in a drawn "Downloads", nothing is written to the device. */
function Saving({ file }: Pick<ReceiptStep, 'file'>) {
  const [saved, setSaved] = useState(false);
  return (
    <>
      <p>
        <button type="button" class="kern-btn kern-btn--light" onClick={() => setSaved(true)}>
          PDF speichern
        </button>
      </p>
      <div role="status">
        {saved && (
          <p class="kern-download">
            <strong>{file}.pdf</strong> liegt jetzt im Ordner „Downloads“. So wie hier zeigt es der Browser an. In der
            Übung wird nichts auf Ihr Gerät geschrieben.
          </p>
        )}
      </div>
    </>
  );
}
