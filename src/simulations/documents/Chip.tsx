/** Contact chip of a card. */
export function Chip() {
  return (
    <svg class="papier-chip" viewBox="0 0 48 38" aria-hidden="true">
      <rect x="2" y="2" width="44" height="34" rx="7" fill="#f2c14e" />
      <path d="M17 2v34M31 2v34M2 14h15M2 25h15M31 14h15M31 25h15M17 19h14" />
    </svg>
  );
}
