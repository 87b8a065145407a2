import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { filledUpTo, finishRepair, finishRung, goOn, rehearse } from '../coach/go-on.ts';
import { knownTo } from '../coach/guard.ts';
import { type Stage, leave } from '../coach/leave.ts';
import { type Run, type Rung, newRun, typed } from '../coach/run.ts';
import type { Case, Definition } from '../definition.ts';
import { type Journey, type StepState, replay } from '../journey.ts';
import { type Place, hashOf, placeOf } from './address.ts';
import { saveRun } from './storage.ts';

/** Everything the frame shows, derived from the run and the address, and everything a person can do. */
export interface Practice {
  readonly stage: Stage;
  readonly run: Run;
  readonly journey: Journey;
  /** The step on screen. */
  readonly state: StepState;
  readonly place: Place;
  /** Counts attempts to go on that were held back; the error summary takes the focus when it changes. */
  readonly refusals: number;
  readonly undo?: () => void;
  /** The earlier steps were filled in because the address led into the middle. */
  readonly prefilled: boolean;
  type(path: string, raw: string): void;
  leaveField(path: string): void;
  hint(path: string, level: number): void;
  forward(): void;
  back(): void;
  goTo(place: Place): void;
  begin(rung: Rung, caseId?: string): void;
  startOver(): void;
  rehearse(mistakeId: string): void;
}

/** Starting point of a page: the stored run, or a fresh one. */
export interface Start {
  readonly run: Run;
  readonly place: Place;
  readonly prefilled: boolean;
}

/** Where a page opens: on the addressed step if the run allows it; a link into the middle fills in what lies before. */
export function startAt(definition: Definition, stored: Run | undefined, hash: string): Start {
  const run = stored ?? newRun(definition, 'tipps');
  const { steps, open } = replay(definition, run.answers);
  const place = placeOf(hash) ?? { at: 'step', step: stored ? open.step.id : definition.steps[0].id };
  if (place.at !== 'step') return { run, place, prefilled: false };
  const state = steps.find(({ step }) => step.id === place.step);
  if (state?.accessible) return { run, place, prefilled: false };
  const named = definition.steps.some(({ id }) => id === place.step);
  if (stored || !named) return { run, place: { at: 'step', step: open.step.id }, prefilled: false };
  return { run: { ...run, answers: filledUpTo(definition, place.step) }, place, prefilled: true };
}

export function usePractice(definition: Definition, start: Start): Practice {
  const known = useMemo(() => knownTo(definition), [definition]);
  const [run, setRun] = useState(start.run);
  const [place, setPlace] = useState(start.place);
  const [refusals, setRefusals] = useState(0);
  const [earlier, setEarlier] = useState<Run>();
  const latest = useRef(run);
  latest.current = run;

  const keep = (next: Run) => {
    latest.current = next;
    setRun(next);
    saveRun(definition, known, next);
  };
  const goTo = (next: Place) => {
    setPlace(next);
    if (location.hash !== hashOf(next)) history.pushState(null, '', hashOf(next));
  };
  useAddress(definition, latest, setPlace);
  useKeptOnHide(() => saveRun(definition, known, latest.current));

  const one = caseOf(definition, run);
  const stage: Stage = { definition, one, known };
  const journey = useMemo(() => replay(definition, run.answers), [definition, run.answers]);
  const state = stateAt(journey, place);

  const begin = (rung: Rung, caseId?: string) => {
    const { answers } = latest.current;
    setEarlier(Object.keys(answers).length > 0 ? latest.current : undefined);
    keep(newRun(definition, rung, caseId, latest.current));
    goTo({ at: 'step', step: definition.steps[0].id });
  };
  return {
    stage,
    run,
    journey,
    state,
    place,
    refusals,
    prefilled: start.prefilled && run.answers === start.run.answers,
    ...(earlier ? { undo: () => (keep(earlier), setEarlier(undefined)) } : {}),
    goTo,
    begin,
    type: (path, raw) => {
      latest.current = typed(latest.current, path, raw);
      setRun(latest.current);
      setEarlier(undefined);
    },
    leaveField: (path) => keep(leave(stage, latest.current, state.step.id, path)),
    hint: (path, level) => keep({ ...latest.current, hints: { ...latest.current.hints, [path]: level } }),
    startOver: () => begin(run.rung, run.caseId),
    back: () => goTo({ at: 'step', step: before(journey, state).step.id }),
    forward: () => {
      const outcome = goOn(stage, latest.current, state.step.id);
      if (outcome.blocked.length > 0) {
        setRefusals(refusals + 1);
        return keep(outcome.run);
      }
      const next = after(definition, outcome.run, state);
      keep(run.workshop ? finishRepair(outcome.run) : next ? outcome.run : finishRung(outcome.run));
      goTo(run.workshop ? { at: 'workshop' } : next ? { at: 'step', step: next } : { at: 'end' });
    },
    rehearse: (mistakeId) => {
      const made = rehearse(definition, latest.current, mistakeId);
      if (!made) return;
      keep(made.run);
      goTo({ at: 'step', step: made.step.id });
    },
  };
}

const caseOf = ({ cases }: Definition, run: Run): Case => cases.find(({ id }) => id === run.caseId) ?? cases[0];

/** The addressed step where it may be seen, else the first open one. */
function stateAt({ steps, open }: Journey, place: Place): StepState {
  const named = place.at === 'step' ? steps.find(({ step }) => step.id === place.step) : undefined;
  return named?.accessible ? named : open;
}

const before = ({ steps }: Journey, state: StepState): StepState =>
  steps[Math.max(0, steps.indexOf(state) - 1)] ?? state;

/** Id of the next visible step; `undefined` at the end. */
function after(definition: Definition, run: Run, { step }: StepState): string | undefined {
  const { steps } = replay(definition, run.answers);
  return steps[steps.findIndex((state) => state.step.id === step.id) + 1]?.step.id;
}

/** The browser's Back and Forward, and links within the page, change the place. */
function useAddress(definition: Definition, latest: { readonly current: Run }, setPlace: (place: Place) => void): void {
  useEffect(() => {
    const follow = () => setPlace(startAt(definition, latest.current, location.hash).place);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [definition, latest, setPlace]);
}

/** Keeps what was typed when the page is left or put away. */
function useKeptOnHide(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && latest.current();
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, []);
}
