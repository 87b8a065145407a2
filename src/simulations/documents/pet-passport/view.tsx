import { Row } from '../Entry.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** An open booklet: cover with a paw on the left, the animal on the right. */
export const View: Paper = ({ entries }) => (
  <>
    <Stamp />
    <p class="papier-einband">
      <Paw />
      Heimtierausweis
    </p>
    <div class="papier-seite">
      <Dog />
      <p class="papier-kopf">Das Tier</p>
      <dl>
        <Row label="Name" name="name" entries={entries} />
        <Row label="Rasse" name="rasse" entries={entries} />
        <Row label="Geschlecht" name="geschlecht" entries={entries} />
        <Row label="Geburtsdatum" name="geburtsdatum" entries={entries} />
        <Row label="Fellfarbe" name="fellfarbe" entries={entries} />
      </dl>
      <p class="papier-kopf">Der Chip</p>
      <div class="papier-aufkleber">
        <dl>
          <Row label="Chipnummer" name="chipnummer" entries={entries} />
        </dl>
        <Barcode />
      </div>
      <dl>
        <Row label="Chip gesetzt am" name="chip-datum" entries={entries} />
        <Row label="Tierarzt" name="tierarzt" entries={entries} />
      </dl>
    </div>
  </>
);

function Paw() {
  return (
    <svg viewBox="0 0 76 72" aria-hidden="true" fill="#fffdf8">
      <path d="M38 34c12 0 24 14 22 25-2 10-13 7-22 7s-20 3-22-7c-2-11 10-25 22-25z" />
      <ellipse cx="12" cy="33" rx="8" ry="11" />
      <ellipse cx="28" cy="15" rx="8" ry="12" />
      <ellipse cx="48" cy="15" rx="8" ry="12" />
      <ellipse cx="64" cy="33" rx="8" ry="11" />
    </svg>
  );
}

function Dog() {
  return (
    <svg class="papier-hund" viewBox="0 0 84 84" aria-hidden="true">
      <rect x="2" y="2" width="80" height="80" rx="5" fill="#fdf3d8" />
      <path d="M24 82c0-10 8-16 18-16s18 6 18 16" fill="#d9ccb4" />
      <path d="M25 34c0-24 34-24 34 0l2 20c0 22-38 22-38 0z" fill="#fffdf8" />
      <path d="M28 22C12 20 8 40 14 56c8 2 13-8 14-34zM56 22c16-2 20 18 14 34-8 2-13-8-14-34z" fill="#4b1f4f" />
      <path d="M36 51h12l-6 7zM42 58v5q-6 6-11 1M42 63q6 6 11 1" fill="#1f1a24" />
      <path d="M34 38v2M50 38v2" />
    </svg>
  );
}

/** The bars on the sticker that the vet puts in. */
function Barcode() {
  return (
    <svg class="papier-streifen" viewBox="0 0 140 26" preserveAspectRatio="none" aria-hidden="true">
      <path d="M3 0v26M9 0v26M18 0v26M23 0v26M35 0v26M40 0v26M52 0v26M58 0v26M63 0v26M76 0v26M81 0v26M93 0v26M98 0v26M104 0v26M116 0v26M121 0v26M131 0v26M137 0v26" />
    </svg>
  );
}
