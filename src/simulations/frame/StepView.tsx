import { useMemo } from 'preact/hooks';
import { fill } from '../definition.ts';
import { viewOf } from '../screens/registry.ts';
import { ErrorSummary, type Problem } from './ErrorSummary.tsx';
import { StepNav } from './StepNav.tsx';
import type { Practice } from './usePractice.ts';
import { type Messages, messagesOf, useRows } from './useRows.tsx';

/** One live step: title, what still needs attention, the screen of its kind, and the way on. */
export function StepView({ practice }: { readonly practice: Practice }) {
  const { stage, journey, state, goTo } = practice;
  const messages = messagesOf(practice);
  const row = useRows(practice, messages);
  const summary = useMemo(
    () => <ErrorSummary problems={problemsOf(practice, messages)} refusals={practice.refusals} />,
    [practice.moment, ...[...messages].flat()],
  );
  const View = viewOf(state.step.screen);
  if (!View) return null;
  const text = (source: string) => fill(source, stage.one.entries);
  return (
    <>
      <h2 class="kern-title" id="titel" tabIndex={-1}>
        {text(state.step.title)}
      </h2>
      {summary}
      <View
        definition={stage.definition}
        one={stage.one}
        journey={journey}
        state={state}
        step={state.step}
        text={text}
        row={row}
        goTo={(step: string) => goTo({ at: 'step', step })}
      />
      <StepNav practice={practice} />
    </>
  );
}

const problemsOf = ({ state }: Practice, messages: Messages): Problem[] =>
  state.fields.flatMap(({ path, field: { label } }) => {
    const message = messages.get(path);
    return message ? [{ path, label, message }] : [];
  });
