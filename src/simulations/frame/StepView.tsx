import { fill } from '../definition.ts';
import type { FieldState } from '../journey.ts';
import { viewOf } from '../screens/registry.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { LiveRow } from './LiveRow.tsx';
import type { Store } from './practice.ts';
import { StepNav } from './StepNav.tsx';

/** One live step: title, what still needs attention, the screen of its kind, and the way on. */
export function StepView({ store }: { readonly store: Store }) {
  const { practice } = store;
  const { stage, journey, state } = practice;
  const View = viewOf(state.step.screen);
  if (!View) return null;
  const text = (source: string) => fill(source, stage.one.entries);
  return (
    <>
      <h2 class="kern-title" id="titel" tabIndex={-1}>
        {text(state.step.title)}
      </h2>
      <ErrorSummary store={store} />
      <View
        definition={stage.definition}
        one={stage.one}
        journey={journey}
        state={state}
        step={state.step}
        text={text}
        row={(field: FieldState) => <LiveRow key={field.path} store={store} path={field.path} />}
        goTo={(step: string) => practice.goTo({ at: 'step', step })}
      />
      <StepNav practice={practice} />
    </>
  );
}
