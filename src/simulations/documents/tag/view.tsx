import { Row } from '../Entry.tsx';
import type { Paper } from '../paper.ts';

/** A brass tag on its ring. */
export const View: Paper = ({ entries }) => (
  <>
    <svg viewBox="0 0 60 44" aria-hidden="true">
      <circle cx="30" cy="22" r="19" />
      <circle cx="30" cy="22" r="14" />
    </svg>
    <div class="papier-messing">
      <p>Hundesteuer</p>
      <dl>
        <Row label="Marke Nummer" name="nummer" entries={entries} />
        <Row label="Gemeinde" name="gemeinde" entries={entries} />
      </dl>
    </div>
  </>
);
