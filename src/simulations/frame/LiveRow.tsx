import { useMemo } from 'preact/hooks';
import { kinds } from '../fields/registry.ts';
import type { FieldState } from '../journey.ts';
import { afterTap } from './after-tap.ts';
import { FieldRow } from './FieldRow.tsx';
import { late } from './late.tsx';
import type { Practice, Store } from './practice.ts';
import { shareOf } from './share-of-row.ts';
import { useSlice } from './useSlice.ts';

const Bubble = late(() => import('../coach/Bubble.tsx').then((part) => part.Bubble));

interface RowProps {
  readonly store: Store;
  readonly stepId: string;
  readonly path: string;
}

/** One field with everything that happens at it: message, ring, lock, and the coach's words right below. */
export function LiveRow({ store, stepId, path }: RowProps) {
  const [field, message, locked, ringed, level, first, rung, one] = useSlice(
    store,
    (practice) => shareOf(practice, stepId, path),
    ({ state }) => state.step.id === stepId,
  );
  const { practice } = store;
  // What the coach says depends on typed text only where something is played.
  const isPlayed = field?.field.kind === 'moves';
  const said = useMemo(() => {
    if (first !== undefined) return <NotYet first={first} />;
    return field && level !== undefined ? <Hints practice={practice} field={field} level={level} /> : null;
  }, [level, first, isPlayed && field, rung, one]);
  if (!field) return null;
  return (
    <FieldRow
      state={field}
      message={message}
      locked={locked}
      ringed={ringed}
      onInput={(raw) => {
        practice.type(path, raw);
        if (isTapped(field)) afterTap(() => practice.leaveField(path));
      }}
      onLeave={() => afterTap(() => practice.leaveField(path))}
      onVisit={() => afterTap(() => practice.visit(path))}
    >
      {said}
    </FieldRow>
  );
}

interface HintsProps {
  readonly practice: Practice;
  readonly field: FieldState;
  readonly level: number;
}

/** What the coach says at a field: its hints, or whose turn it is. */
const Hints = ({ practice, field, level }: HintsProps) => (
  <Bubble
    state={field}
    one={practice.stage.one}
    rung={practice.run.rung}
    level={level}
    onLevel={(next) => practice.openHint(field.path, next)}
    onFill={() => practice.fillIn(field.path)}
    onPaper={practice.openPaper}
  />
);

/** Choices, ticks and moves are answered at once; typing is answered when the field is left. */
const isTapped = ({ field: { kind } }: FieldState): boolean =>
  ['options', 'tick', 'played'].includes(kinds[kind]?.still ?? '');

/** The kind answer to a tap on a field whose turn has not come. */
const NotYet = ({ first }: { readonly first: string }) => (
  <p class="coach-blase" role="status">
    Dieses Feld kommt gleich. Erst ist „{first}“ dran.
  </p>
);
