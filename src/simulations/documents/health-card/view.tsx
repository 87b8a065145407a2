import { Chip } from '../Chip.tsx';
import { Entry, Row } from '../Entry.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** The front of a health card: insurer, chip, name, and the six digits for phones. No photo, no flag. */
export const View: Paper = ({ entries }) => (
  <>
    <Stamp />
    <p class="papier-kopf">Gesundheitskarte</p>
    <p>
      <Entry name="kasse" entries={entries} />
    </p>
    <p class="papier-funk" aria-hidden="true">
      <Chip />
    </p>
    <dl>
      <Row label="Name" name="name" entries={entries} />
      <Row label="Versichertennummer" name="versichertennummer" entries={entries} />
      <Row label="CAN (sechs Ziffern vorn)" name="can" entries={entries} />
    </dl>
  </>
);
