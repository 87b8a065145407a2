import { Chip } from '../Chip.tsx';
import { Row } from '../Entry.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** Front and back of an ID card. No eagle, no arms, no flag: it must be recognised, never mistaken. */
export const View: Paper = ({ entries }) => (
  <>
    <section class="papier-karte">
      <Stamp />
      <p class="papier-kopf">Personalausweis</p>
      <div class="papier-neben">
        <div class="papier-bild">
          <Portrait />
          <Chip />
        </div>
        <dl>
          <Row label="Nachname" name="nachname" entries={entries} />
          <Row label="Geburtsname" name="geburtsname" entries={entries} />
          <Row label="Vorname" name="vorname" entries={entries} />
          <Row label="Geburtsdatum" name="geburtsdatum" entries={entries} />
          <Row label="Geburtsort" name="geburtsort" entries={entries} />
          <Row label="Gültig bis" name="gueltig-bis" entries={entries} />
          <Row label="Nummer" name="nummer" entries={entries} />
          <Row label="CAN" name="can" entries={entries} />
        </dl>
      </div>
    </section>
    <section class="papier-karte">
      <Stamp />
      <p class="papier-kopf">Rückseite: Anschrift</p>
      <dl>
        <Row label="Straße und Hausnummer" name="strasse" entries={entries} />
        <Row label="Postleitzahl und Ort" name="plz-ort" entries={entries} />
        <Row label="Ortsteil" name="ortsteil" entries={entries} />
      </dl>
      <p class="papier-zeile" aria-hidden="true">
        {'ÜBUNG<<<'.repeat(6)}
      </p>
    </section>
  </>
);

/** The outline of a photo, with glasses. */
function Portrait() {
  return (
    <svg viewBox="0 0 80 100" aria-hidden="true">
      <rect x="2" y="2" width="76" height="96" rx="5" fill="#fffdf8" />
      <path d="M9 97c2-25 14-31 31-31s29 6 31 31" fill="#4b1f4f" />
      <path d="M22 36c0-30 36-30 36 0v10c0 24-36 24-36 0z" fill="#fffdf8" />
      <path d="M21 38c2-8 8-14 16-15 6 6 12 8 22 8-1-28-41-28-38 7z" fill="#d9ccb4" />
      <circle cx="31" cy="42" r="6" />
      <circle cx="49" cy="42" r="6" />
      <path d="M37 41q3-2 6 0M34 54q6 5 12 0" />
    </svg>
  );
}
