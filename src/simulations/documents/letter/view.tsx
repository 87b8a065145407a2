import { Entry } from '../Entry.tsx';
import { Signature } from '../Signature.tsx';
import { Stamp } from '../Stamp.tsx';
import { Wording } from '../Wording.tsx';
import type { Paper } from '../paper.ts';

/** A letter with window and fold marks; without a recipient a contract, signed by both sides. */
export const View: Paper = ({ entries }) => (
  <>
    <Stamp />
    <p class="papier-absender">
      {'empfaenger' in entries && <Emblem />}
      <Entry name="absender" entries={entries} />
    </p>
    <div class="papier-neben">
      {'empfaenger' in entries && (
        <p class="papier-fenster">
          <Entry name="empfaenger" entries={entries} />
        </p>
      )}
      <p class="papier-datum">
        Datum: <Entry name="datum" entries={entries} />
      </p>
    </div>
    <p class="papier-betreff">
      <Entry name="betreff" entries={entries} />
    </p>
    <Wording entries={entries} />
    {!('empfaenger' in entries) && (
      <p class="papier-neben" aria-hidden="true">
        <Signature />
        <Signature />
      </p>
    )}
  </>
);

/** Sun over a field: the sign of no firm at all. */
function Emblem() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" fill="#fdf3d8" />
      <circle cx="24" cy="20" r="7" fill="#f2c14e" />
      <path d="M4 29c14-5 26-5 40 0-3 21-37 21-40 0z" fill="#1f5a36" />
    </svg>
  );
}
