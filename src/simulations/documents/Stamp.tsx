/** The word ÜBUNG across a paper, so that nobody takes it for a real one. Decoration: the practice frame says it in words. */
export function Stamp() {
  return (
    <span class="papier-stempel" aria-hidden="true">
      ÜBUNG
    </span>
  );
}
