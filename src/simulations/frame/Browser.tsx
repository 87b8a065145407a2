import type { ComponentChildren } from 'preact';
import { Lock } from '../Lock.tsx';

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
    <Lock />
    <span class="kern-sr-only">Adresse der Übung: </span>
    <span>{address}</span>
  </p>
);
