import { Entry, Row } from '../Entry.tsx';
import { Stamp } from '../Stamp.tsx';
import type { Paper } from '../paper.ts';

/** A plate without stars and arms, and its seal drawn large: the silver layer is scratched off. */
export const View: Paper = ({ entries }) => (
  <>
    <p class="papier-schild">
      <span class="papier-streifen-blau" aria-hidden="true">
        ÜB
      </span>
      <Entry name="kennzeichen" entries={entries} />
    </p>
    <div class="papier-neben">
      <p class="papier-plakette">
        <Entry name="code" entries={entries} />
      </p>
      <dl>
        <Row label="Dieses Schild war am Auto" name="platz" entries={entries} />
        <div class="papier-feld">
          <dt>So sieht die Plakette jetzt aus</dt>
          <dd>Die Silberschicht ist ab. In der Mitte steht der Code.</dd>
        </div>
      </dl>
    </div>
    <Stamp />
  </>
);
