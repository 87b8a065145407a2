import { Entry, Row } from '../Entry.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** Front with the lettered boxes, and the back with the green field in its left third. No arms, no real maker. */
export const View: Paper = ({ entries }) => (
  <>
    <section class="papier-schein">
      <Stamp />
      <p class="papier-kopf">Zulassungs&shy;bescheinigung Teil I (Fahrzeugschein)</p>
      <dl>
        <Row label="A Kennzeichen" name="kennzeichen" entries={entries} />
        <Row label="B Erste Zulassung" name="erstzulassung" entries={entries} />
        <Row label="D.1 Marke" name="marke" entries={entries} />
        <Row label="E Fahrzeug-Nummer (FIN)" name="fin" entries={entries} />
        <Row label="C.1.1 Halterin oder Halter" name="halter" entries={entries} />
        <Row label="C.1.3 Anschrift" name="anschrift" entries={entries} />
        <Row label="Nächste HU" name="naechste-hu" entries={entries} />
      </dl>
    </section>
    <section class="papier-schein">
      <Stamp />
      <p class="papier-kopf">Rückseite</p>
      <div class="papier-freigelegt">
        <p>Sicherheitscode</p>
        <p class="papier-code">
          <Entry name="code" entries={entries} />
        </p>
        <p>Dokument nicht mehr gültig</p>
      </div>
    </section>
  </>
);
