/** A signature that nobody can read. */
export function Signature() {
  return (
    <svg class="papier-unterschrift" viewBox="0 0 130 44" aria-hidden="true">
      <path d="M4 32C12 8 24 2 22 14S8 38 18 36s14-20 18-18-6 18 0 18 8-12 14-12-2 12 4 12 8-16 14-16-4 16 4 16 6-8 12-9 22 8 42-5" />
    </svg>
  );
}
