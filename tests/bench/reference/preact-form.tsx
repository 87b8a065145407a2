/** The form of `hund-anmelden` as one would write it by hand in Preact: same fields and messages, and nothing else. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answers, complaintsOf, stepIds, titles } from './dog-rules.ts';
import { steps } from './preact-steps.tsx';
import { turnOver } from './turn-over.ts';

const DogForm = () => {
  const [step, setStep] = useState('gemeinde');
  const [answers, setAnswers] = useState<Answers>({});
  const [flagged, setFlagged] = useState<readonly string[]>([]);
  useEffect(() => {
    document.documentElement.dataset['running'] = 'ja';
  }, []);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current !== step) turnOver(step);
    shown.current = step;
  }, [step]);
  const flag = (names: readonly string[]) => setFlagged((before) => [...new Set([...before, ...names])]);
  const goOn = () => {
    const wrong = complaintsOf(step, answers);
    if (wrong.length > 0) return flag(wrong);
    setStep(stepIds[stepIds.indexOf(step) + 1] ?? step);
  };
  const Step = steps[step];
  const form = {
    answers,
    flagged,
    set: (name: string, value: string) => setAnswers((before) => ({ ...before, [name]: value })),
    leave: (name: string) => answers[name] && flag([name]),
  };
  return (
    <>
      <h1 id="titel" tabIndex={-1}>
        {titles[step]}
      </h1>
      {Step && <Step form={form} />}
      <div class="kern-nav">
        <button type="button" class="kern-btn" onClick={goOn}>
          Weiter
        </button>
      </div>
    </>
  );
};

const root = document.querySelector('[data-root]');
if (root) render(<DogForm />, root);
