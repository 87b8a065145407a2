import type { ComponentChildren } from 'preact';

/** The practice frame: the ÜBUNG mark that never leaves, a drawn address bar, and the official-looking page inside. */
export function Browser({
  address,
  action,
  children,
}: {
  /** Absent where no page is shown. */
  readonly address: string | undefined;
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="uebung">
      <div class="uebung-band">
        <strong>ÜBUNG</strong>
        <span>Nichts wird abgeschickt</span>
        {action}
      </div>
      {address && <AddressBar address={address} />}
      <div class="kern">{children}</div>
    </div>
  );
}

const AddressBar = ({ address }: { readonly address: string }) => (
  <p class="uebung-adresse">
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linejoin="round"
      />
    </svg>
    <span class="kern-sr-only">Adresse der Übung: </span>
    <span>{address}</span>
  </p>
);
