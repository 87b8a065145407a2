/**
 * Where the person is, in the page's address: `#schritt-<id>`, `#fehler-werkstatt`, `#ende`. The browser's own Back and
 * Forward therefore walk the steps.
 */
export type Place =
  { readonly at: 'step'; readonly step: string } | { readonly at: 'workshop' } | { readonly at: 'end' };

export const hashOf = (place: Place): string => {
  if (place.at === 'step') return `#schritt-${place.step}`;
  return place.at === 'workshop' ? '#fehler-werkstatt' : '#ende';
};

/** Reads an address; anything unknown means "no place named". */
export function placeOf(hash: string): Place | undefined {
  if (hash === '#fehler-werkstatt') return { at: 'workshop' };
  if (hash === '#ende') return { at: 'end' };
  const step = /^#schritt-([a-z0-9-]+)$/.exec(hash)?.[1];
  return step === undefined ? undefined : { at: 'step', step };
}
