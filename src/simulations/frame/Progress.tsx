import type { Journey, StepState } from '../journey.ts';

/** "Schritt 3 von 7: Ihr Hund" with a bar of dots. */
export function Progress({ journey, state }: { readonly journey: Journey; readonly state: StepState }) {
  const here = journey.steps.indexOf(state);
  return (
    <p class="uebung-schritte">
      <span>
        Schritt {here + 1} von {journey.steps.length}: {state.step.title}
      </span>
      <span class="uebung-punkte" aria-hidden="true">
        {journey.steps.map(({ step }, index) => (
          <i key={step.id} class={index < here ? 'war' : index === here ? 'ist' : undefined} />
        ))}
      </span>
    </p>
  );
}
