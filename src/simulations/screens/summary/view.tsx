import { type FieldState, type StepState, shown } from '../../journey.ts';
import { Facts } from '../Facts.tsx';
import type { Screen, ScreenProps } from '../screen.ts';

/** All answers so far, each step with "Ändern", then the fields of the summary itself (ticks). */
export const View: Screen = (props) => {
  const here = props.journey.steps.findIndex(({ step }) => step.id === props.step.id);
  const before = props.journey.steps.slice(0, here).filter(({ fields }) => fields.some(isAnswer));
  return (
    <>
      {props.step.intro && <p>{props.text(props.step.intro)}</p>}
      {before.map((state) => (
        <Part key={state.step.id} state={state} {...(props.goTo ? { goTo: props.goTo } : {})} />
      ))}
      <Facts {...props} />
      {props.state.fields.map(props.row)}
    </>
  );
};

function Part({ state, goTo }: { state: StepState } & Pick<ScreenProps, 'goTo'>) {
  const { id, title } = state.step;
  return (
    <section class="kern-summary">
      <div class="kern-summary__head">
        {goTo ? <h3>{title}</h3> : <p class="kern-heading">{title}</p>}
        {goTo && (
          <button
            type="button"
            class="kern-btn kern-btn--light"
            aria-label={`Ändern: ${title}`}
            onClick={() => goTo(id)}
          >
            Ändern
          </button>
        )}
      </div>
      <dl>{state.fields.filter(isAnswer).map(Answer)}</dl>
    </section>
  );
}

/** What was played is no answer to look over. */
const isAnswer = ({ field }: FieldState): boolean => field.kind !== 'moves';

function Answer({ field, path, value }: FieldState) {
  return (
    <div key={path}>
      <dt>{field.label}</dt>
      <dd>{shown(field, value) || 'keine Angabe'}</dd>
    </div>
  );
}
