import { useEffect, useRef } from 'preact/hooks';
import type { VNode } from 'preact';
import { fill } from '../definition.ts';
import { type FieldState, stateOf } from '../journey.ts';
import { viewOf } from '../screens/registry.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { layOutAhead } from './lay-out-ahead.ts';
import { LiveRow } from './LiveRow.tsx';
import type { Store } from './practice.ts';
import { StepNav } from './StepNav.tsx';
import { whenIdle } from './when-idle.ts';

interface StepProps {
  readonly store: Store;
  readonly id: string;
}

/** One live step: title, what still needs attention, the screen of its kind, and the way on. Hidden while another one is on screen. */
export function StepView({ store, id }: StepProps) {
  const { practice } = store;
  const { stage, journey } = practice;
  const row = useRows(store, id);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => whenIdle(() => layOutAhead(box.current)), []);
  const state = stateOf(journey, id);
  const View = state && viewOf(state.step.screen);
  if (!View) return null;
  const isHere = state === practice.state;
  const text = (source: string) => fill(source, stage.one.entries);
  return (
    <div class="schritt" hidden={!isHere} ref={box}>
      <h2 class="kern-title" id={isHere ? 'titel' : undefined} tabIndex={-1}>
        {text(state.step.title)}
      </h2>
      {isHere && <ErrorSummary store={store} />}
      <View
        definition={stage.definition}
        one={stage.one}
        journey={journey}
        state={state}
        step={state.step}
        text={text}
        row={row}
        goTo={(step: string) => practice.goTo({ at: 'step', step })}
      />
      <StepNav practice={practice} state={state} />
    </div>
  );
}

/** Always the same row for a field: it draws itself anew, and need not be drawn with its step. */
function useRows(store: Store, stepId: string): (field: FieldState) => VNode {
  const { current: rows } = useRef(new Map<string, VNode>());
  return ({ path }) => {
    const row = rows.get(path) ?? <LiveRow key={path} store={store} stepId={stepId} path={path} />;
    rows.set(path, row);
    return row;
  };
}
