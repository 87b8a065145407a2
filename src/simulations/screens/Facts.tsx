import { holds } from '../condition.ts';
import type { ScreenProps } from './screen.ts';

/** Lines that the service shows on a screen, e.g. the fee. */
export function Facts({ step, journey, text }: ScreenProps) {
  const facts = step.facts.filter(({ when }) => !when || holds(when, journey.valueAt));
  if (facts.length === 0) return null;
  return (
    <dl class="kern-facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{text(fact.text)}</dd>
        </div>
      ))}
    </dl>
  );
}
