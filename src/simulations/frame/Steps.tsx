import { useEffect, useState } from 'preact/hooks';
import type { Step } from '../definition.ts';
import { whenKnown } from '../when-known.ts';
import type { Practice, Store } from './practice.ts';
import { stepAfter } from './start.ts';
import { StepView } from './StepView.tsx';
import { whenIdle } from './when-idle.ts';

/**
 * The step on screen and, hidden, the form that probably follows: it is drawn while nothing else is to do, so that "Weiter"
 * only has to turn over. What was left goes when all is quiet, too: taking away the tapped button would hold up the new step.
 */
export function Steps({ store }: { readonly store: Store }) {
  const here = store.practice.state.step.id;
  const next = formAfter(store.practice);
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    const draw = (steps: readonly string[]): unknown => isOver || setDrawn(steps);
    whenIdle(() => {
      draw([here]);
      if (next)
        whenKnown(
          [next],
          () => draw([here, next.id]),
          () => undefined,
        );
    });
    return () => {
      isOver = true;
    };
  }, [here, next]);
  const steps = drawn.includes(here) ? drawn : [here, ...drawn];
  return steps.map((id) => <StepView key={id} store={store} id={id} />);
}

/** The step after this one where it is a form; a summary or a played screen depends on what is done before it. */
function formAfter({ journey, state }: Practice): Step | undefined {
  const next = stepAfter(journey, state.step.id)?.step;
  return next?.screen === 'form' ? next : undefined;
}
