import { Wording } from '../Wording.tsx';
import type { Paper } from '../paper.ts';

/** Squared paper with a clip, written by hand. */
export const View: Paper = ({ title, entries }) => (
  <>
    <Clip />
    <p class="papier-kopf">{title}</p>
    <Wording entries={entries} />
  </>
);

function Clip() {
  return (
    <svg class="papier-klammer" viewBox="0 0 28 62" aria-hidden="true">
      <path d="M9 18v26c0 8 11 8 11 0V12c0-13-17-13-17 0v35c0 17 23 17 23 0V18" />
    </svg>
  );
}
