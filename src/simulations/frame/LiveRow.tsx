import { useMemo } from 'preact/hooks';
import { isLocked } from '../coach/moves.ts';
import { kinds } from '../fields/registry.ts';
import type { FieldState } from '../journey.ts';
import { afterTap } from './after-tap.ts';
import { FieldRow } from './FieldRow.tsx';
import { late } from './late.tsx';
import type { Practice, Store } from './practice.ts';
import { useSlice } from './useSlice.ts';

const Bubble = late(() => import('../coach/Bubble.tsx').then((part) => part.Bubble));

/** One field with everything that happens at it: message, ring, lock, and the coach's words right below. */
export function LiveRow({ store, path }: { readonly store: Store; readonly path: string }) {
  const [field, message, isVisited] = useSlice(store, (practice) => [
    practice.state.fields.find((one) => one.path === path),
    practice.messages.get(path),
    practice.visited === path,
  ]);
  const { practice } = store;
  const { run, state, stage, turn, moment } = practice;
  // What the coach says depends on typed text only where something is played.
  const isPlayed = field?.field.kind === 'moves';
  const said = useMemo(
    () => field && <Words practice={practice} field={field} isVisited={isVisited} />,
    [moment, isVisited, isPlayed && field],
  );
  if (!field) return null;
  return (
    <FieldRow
      state={field}
      message={message}
      locked={isLocked(run.rung, state, field, stage.one)}
      ringed={turn === path}
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

interface WordsProps {
  readonly practice: Practice;
  readonly field: FieldState;
  readonly isVisited: boolean;
}

/** What the coach says at a field: its hints, or whose turn it is. */
function Words({ practice, field, isVisited }: WordsProps) {
  const { stage, run, state, turn } = practice;
  const { path } = field;
  const level = run.hints[path] ?? 0;
  if (turn === path || (run.rung === 'tipps' && (isVisited || level > 0)))
    return (
      <Bubble
        state={field}
        one={stage.one}
        rung={run.rung}
        level={level}
        onLevel={(next) => practice.openHint(path, next)}
        onFill={() => practice.fillIn(path)}
        onPaper={practice.openPaper}
      />
    );
  const first = state.fields.find((one) => one.path === turn);
  return first && isVisited && isLocked(run.rung, state, field, stage.one) ? (
    <NotYet first={first.field.label} />
  ) : null;
}

/** Choices, ticks and moves are answered at once; typing is answered when the field is left. */
const isTapped = ({ field: { kind } }: FieldState): boolean =>
  ['options', 'tick', 'played'].includes(kinds[kind]?.still ?? '');

/** The kind answer to a tap on a field whose turn has not come. */
const NotYet = ({ first }: { readonly first: string }) => (
  <p class="coach-blase" role="status">
    Dieses Feld kommt gleich. Erst ist „{first}“ dran.
  </p>
);
