import { Row } from '../Entry.tsx';
import { Signature } from '../Signature.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** A printed form, filled in and signed. The paper's title is the form's heading. */
export const View: Paper = ({ title, entries }) => (
  <>
    <Stamp />
    <p class="papier-kopf">{title}</p>
    <dl class="papier-kasten">
      <Row label="Wohnungsgeber" name="wohnungsgeber" entries={entries} />
      <Row label="Anschrift des Wohnungsgebers" name="wohnungsgeber-anschrift" entries={entries} />
      <Row label="Eigentümer der Wohnung" name="eigentuemer" entries={entries} />
    </dl>
    <p>In diese Wohnung wird eingezogen:</p>
    <dl class="papier-kasten">
      <Row label="Straße und Hausnummer" name="strasse" entries={entries} />
      <Row label="Postleitzahl und Ort" name="plz-ort" entries={entries} />
      <Row label="Einzug am" name="einzugsdatum" entries={entries} />
      <Row label="Wer zieht ein?" name="personen" entries={entries} />
    </dl>
    <div class="papier-neben">
      <dl>
        <Row label="Ausgestellt am" name="ausgestellt-am" entries={entries} />
      </dl>
      <Signature />
    </div>
  </>
);
