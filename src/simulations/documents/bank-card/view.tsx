import { Chip } from '../Chip.tsx';
import { Entry, Row } from '../Entry.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** The front of a bank card: bank, chip, account. */
export const View: Paper = ({ entries }) => (
  <>
    <Stamp />
    <p class="papier-kopf">
      <Entry name="bank" entries={entries} />
    </p>
    <p class="papier-funk" aria-hidden="true">
      <Chip />
      <Waves />
    </p>
    <dl>
      <Row label="IBAN" name="iban" entries={entries} />
      <Row label="Kontoinhaber" name="kontoinhaber" entries={entries} />
    </dl>
  </>
);

/** The sign for paying without contact. */
function Waves() {
  return (
    <svg viewBox="0 0 36 38" aria-hidden="true">
      <path d="M6 13q5 6 0 12M15 9q8 10 0 20M24 5q12 14 0 28" />
    </svg>
  );
}
