import { Bubble } from '../coach/Bubble.tsx';
import { isLocked } from '../coach/moves.ts';
import { kinds } from '../fields/registry.ts';
import type { FieldState } from '../journey.ts';
import { afterTap } from './after-tap.ts';
import { FieldRow } from './FieldRow.tsx';
import type { Practice } from './usePractice.ts';

interface LiveRowProps {
  readonly practice: Practice;
  readonly field: FieldState;
  /** What stands at the field now. */
  readonly message: string | undefined;
  /** The field whose turn it is while the coach guides. */
  readonly current: FieldState | undefined;
  /** This row was visited last. */
  readonly isVisited: boolean;
  onVisit(): void;
}

/** One field with everything that happens at it: message, ring, lock, and the coach's words right below. */
export function LiveRow({ practice, field, isVisited, onVisit, current, message }: LiveRowProps) {
  const { stage, run, state } = practice;
  const { path } = field;
  const isCurrent = current?.path === path;
  const level = run.hints[path] ?? 0;
  const isLockedNow = isLocked(run.rung, state, field, stage.one);
  return (
    <FieldRow
      state={field}
      message={message}
      locked={isLockedNow}
      ringed={isCurrent}
      onInput={(raw) => {
        practice.type(path, raw);
        if (isTapped(field)) afterTap(() => practice.leaveField(path));
      }}
      onLeave={() => afterTap(() => practice.leaveField(path))}
      onVisit={() => afterTap(onVisit)}
    >
      {(isCurrent || (run.rung === 'tipps' && (isVisited || level > 0))) && (
        <Bubble
          state={field}
          one={stage.one}
          rung={run.rung}
          level={level}
          onLevel={(next) => practice.openHint(path, next)}
          onFill={() => practice.fillIn(path)}
          onPaper={practice.openPaper}
        />
      )}
      {isLockedNow && isVisited && current && !isCurrent && <NotYet first={current.field.label} />}
    </FieldRow>
  );
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
