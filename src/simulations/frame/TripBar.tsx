import { leaveTrip } from '../chains/trip-storage.ts';
import type { Trip } from '../chains/travelled.ts';

/** Where somebody is on a Weg, with the way to its map and off it. */
export function TripBar({ trip: { chain, at } }: { readonly trip: Trip }) {
  const leave = () => {
    leaveTrip();
    location.assign(location.pathname);
  };
  return (
    <nav class="weg-leiste" aria-label="Ihr Weg">
      <p>
        <b>{chain.title}</b>
        <span>
          Station {at + 1} von {chain.stations.length}
        </span>
      </p>
      <p>
        <a href={`/wege/${chain.id}/`}>Karte ansehen</a>
        <button type="button" onClick={leave}>
          Weg verlassen
        </button>
      </p>
    </nav>
  );
}
