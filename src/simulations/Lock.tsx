/** The lock in front of an address. */
export const Lock = (own: { readonly class?: string | undefined }) => (
  <svg class={own.class} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path
      d="M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linejoin="round"
    />
  </svg>
);
