import type { Step } from './definition.ts';
import { kinds } from './fields/registry.ts';
import { viewOf } from './screens/registry.ts';

/** Played screens, each in a file of its own. */
const played = import.meta.glob('./played/*/load.ts');

const fetchFurther = (): Promise<unknown> => import('./further.ts');

const isKnown = ({ screen, fields }: Step): boolean =>
  viewOf(screen) !== undefined && fields.every(({ kind }) => kinds[kind] !== undefined);

/** What brings the parts that these steps still need. */
const fetchersFor = (steps: readonly Step[]): (() => Promise<unknown>)[] => [
  ...new Set(steps.filter((step) => !isKnown(step)).flatMap(partsOf)),
];

/** A played screen may ask questions too, of any kind. */
function partsOf({ screen, fields }: Step): (() => Promise<unknown>)[] {
  const own = played[`./played/${screen}/load.ts`];
  const rest = own ? fields.filter(({ kind }) => kind !== 'moves') : fields;
  const needsFurther = (!own && !viewOf(screen)) || rest.some(({ kind }) => !kinds[kind]);
  return [...(own ? [own] : []), ...(needsFurther ? [fetchFurther] : [])];
}

/** Asks for the kinds of fields and screens that are not known yet. Rejects when one does not come; the next call asks for it again. */
export const fetchParts = async (steps: readonly Step[]): Promise<void> => {
  await Promise.all(fetchersFor(steps).map((fetchOne) => fetchOne()));
};

/** Does something once all that these steps need is known; at once if it is. `onMissing` is called when a part does not come. */
export function whenKnown(steps: readonly Step[], action: () => unknown, onMissing: () => unknown): void {
  if (steps.every(isKnown)) action();
  else fetchParts(steps).then(action, onMissing);
}
