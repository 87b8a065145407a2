import { useMemo } from 'preact/hooks';
import type { Run } from '../coach/run.ts';
import type { Journey } from '../journey.ts';

/**
 * Another object whenever something has changed that is not typed text: the run, the steps that are done, or one of
 * `others`. Drawing everything anew at each key would make a cheap phone lag behind the fingers.
 */
export function useMoment(run: Run, { steps }: Journey, ...others: readonly unknown[]): object {
  const { rung, caseId, flagged, hints, guarded, done, workshop, repaired } = run;
  const way = steps.map(({ step, completed }) => `${step.id} ${completed}`).join();
  return useMemo(() => ({}), [rung, caseId, flagged, hints, guarded, done, workshop, repaired, way, ...others]);
}
