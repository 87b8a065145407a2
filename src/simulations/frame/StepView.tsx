import { useState } from 'preact/hooks';
import { messageFor } from '../coach/leave.ts';
import { fill } from '../definition.ts';
import type { FieldState } from '../journey.ts';
import { views } from '../screens/registry.ts';
import { ErrorSummary, type Problem } from './ErrorSummary.tsx';
import { LiveRow } from './LiveRow.tsx';
import { StepNav } from './StepNav.tsx';
import type { Practice } from './usePractice.ts';

/** One live step: title, what still needs attention, the screen of its kind, and the way on. */
export function StepView({ practice }: { readonly practice: Practice }) {
  const { stage, journey, state, goTo } = practice;
  const [visited, setVisited] = useState('');
  const View = views[state.step.screen];
  if (!View) return null;
  const text = (source: string) => fill(source, stage.one.entries);
  return (
    <>
      <h2 class="kern-title" id="titel" tabIndex={-1}>
        {text(state.step.title)}
      </h2>
      <ErrorSummary problems={problemsOf(practice)} refusals={practice.refusals} />
      <View
        definition={stage.definition}
        one={stage.one}
        journey={journey}
        state={state}
        step={state.step}
        text={text}
        row={(field: FieldState) => (
          <LiveRow
            key={field.path}
            practice={practice}
            field={field}
            isVisited={visited === field.path}
            onVisit={() => setVisited(field.path)}
          />
        )}
        goTo={(step: string) => goTo({ at: 'step', step })}
      />
      <StepNav practice={practice} />
    </>
  );
}

const problemsOf = ({ stage, run, journey, state }: Practice): Problem[] =>
  state.fields.flatMap((field) => {
    const message = messageFor(stage, run, journey, state, field);
    return message ? [{ path: field.path, label: field.field.label, message }] : [];
  });
