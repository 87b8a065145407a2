import { Chip } from '../Chip.tsx';
import { Entry, Row } from '../Entry.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** Front and back of a credit card. No mark of a card company. */
export const View: Paper = ({ entries }) => (
  <>
    <section class="papier-karte">
      <Stamp />
      <p class="papier-kopf">
        Kreditkarte der <Entry name="bank" entries={entries} />
      </p>
      <p aria-hidden="true">
        <Chip />
      </p>
      <dl>
        <Row label="Kartennummer" name="nummer" entries={entries} />
        <Row label="Gültig bis" name="gueltig-bis" entries={entries} />
        <Row label="Inhaber" name="inhaber" entries={entries} />
      </dl>
    </section>
    <section class="papier-karte">
      <Stamp />
      <p class="papier-streif" aria-hidden="true" />
      <dl>
        <Row label="Rückseite: Prüfzahl" name="pruefzahl" entries={entries} />
      </dl>
    </section>
  </>
);
