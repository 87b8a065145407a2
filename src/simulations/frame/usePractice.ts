import { useMemo, useRef, useState } from 'preact/hooks';
import { saveArrival } from '../chains/save-arrival.ts';
import { finishRepair, finishRung, goOn, nextRaw, rehearse } from '../coach/go-on.ts';
import { knownTo } from '../coach/guard.ts';
import { type Stage, leave, spokenAfter } from '../coach/leave.ts';
import { type Run, type Rung, including, newRun, typed } from '../coach/run.ts';
import type { Definition } from '../definition.ts';
import { forCase } from '../for-case.ts';
import { type Journey, type StepState, replay } from '../journey.ts';
import { type Place, hashOf, placeOf } from './address.ts';
import { type Start, caseOf, firstPlace, stateAt, stepAfter, stepBefore, stepPlace } from './start.ts';
import { saveRun } from './storage.ts';
import { useAddress, useSavedOnHide } from './useAddress.ts';
import { useMoment } from './useMoment.ts';

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
  /** What screen readers are told about the field just left. */
  readonly spoken: string;
  readonly prefilled: boolean;
  /** What shows no typed text is drawn anew only when this changes, see `useMoment`. */
  readonly moment: object;
  /** Paper that lies enlarged over the page. */
  readonly paper: string | undefined;
  openPaper(paper: string | undefined): void;
  /** Brings back the run that "Von vorn", another rung or the Fehler-Werkstatt put aside. */
  readonly undo?: () => void;
  /** Goes one step back; the first step has no way back. */
  readonly back?: () => void;
  type(path: string, raw: string): void;
  leaveField(path: string): void;
  /** Enters the worked answer, as the coach does it. */
  fillIn(path: string): void;
  openHint(path: string, level: number): void;
  forward(): void;
  goTo(place: Place): void;
  begin(rung: Rung, caseId?: string): void;
  rehearse(mistakeId: string): void;
}

export function usePractice(definition: Definition, start: Start): Practice {
  const known = useMemo(() => knownTo(definition), [definition]);
  const [run, setRun] = useState(start.run);
  const [place, setPlace] = useState(start.place);
  const [refusals, setRefusals] = useState(0);
  const [spoken, setSpoken] = useState('');
  const [paper, openPaper] = useState<string>();
  const [earlier, setEarlier] = useState<Pick<Start, 'run' | 'place'>>();
  const latest = useRef(run);
  const one = caseOf(definition, run);
  const stage: Stage = { definition: forCase(definition, one), one, known };
  const journey = useMemo(() => replay(stage.definition, run.answers), [stage.definition, run.answers]);
  const state = stateAt(journey, place);
  const previous = stepBefore(journey, state);

  const prefilled = start.prefilled && run.answers === start.run.answers;
  const moment = useMoment(run, journey, place, refusals, spoken, paper, earlier, prefilled);

  const keep = (next: Run) => {
    latest.current = next;
    setRun(next);
    saveRun(definition, known, next);
  };
  const goTo = (next: Place) => {
    setPlace(next);
    setRefusals(0);
    if (location.hash !== hashOf(next)) history.pushState(null, '', hashOf(next));
  };
  const putAside = () => {
    const isWorthKeeping = Object.keys(latest.current.answers).length > 0 && !latest.current.workshop;
    if (isWorthKeeping) setEarlier({ run: latest.current, place: stepPlace(state) });
  };
  const bringBack = ({ run: kept, place: left }: Pick<Start, 'run' | 'place'>) => {
    keep(kept);
    goTo(left);
    setEarlier(undefined);
  };
  const leaveWith = (next: Run, path: string) => {
    const left = leave(stage, next, state.step.id, path);
    setSpoken(spokenAfter(stage, left, path));
    keep(left);
  };
  const setTyped = (path: string, raw: string) => {
    latest.current = typed(latest.current, path, raw);
    setRun(latest.current);
  };
  const goOnTo = ({ run: next }: { readonly run: Run }) => {
    const after = stepAfter(replay(stage.definition, next.answers), state.step.id);
    if (next.workshop) keep(finishRepair(next));
    else keep(after ? next : finishRung(next));
    if (!after && !next.workshop) saveArrival(stage.definition, next.answers, next.rung);
    goTo(next.workshop ? { at: 'workshop' } : after ? stepPlace(after) : { at: 'end' });
  };
  useAddress(() => {
    const named = placeOf(location.hash) ?? (location.hash === '' ? firstPlace(definition) : undefined);
    if (named) setPlace(named);
  });
  useSavedOnHide(() => saveRun(definition, known, latest.current));

  return {
    stage,
    run,
    journey,
    state,
    place: place.at === 'end' && !journey.finished ? stepPlace(state) : place,
    refusals,
    spoken,
    paper,
    openPaper,
    prefilled,
    moment,
    ...(earlier && { undo: () => bringBack(earlier) }),
    ...(previous && { back: () => goTo(stepPlace(previous)) }),
    goTo,
    type: setTyped,
    leaveField: (path) => leaveWith(latest.current, path),
    fillIn: (path) => leaveWith(typed(latest.current, path, nextRaw(stage, latest.current, path)), path),
    openHint: (path, level) => keep({ ...latest.current, hints: { ...latest.current.hints, [path]: level } }),
    begin: (rung, caseId) => {
      putAside();
      keep(newRun(definition, rung, caseId, latest.current));
      goTo(firstPlace(definition));
    },
    forward: () => {
      const outcome = goOn(stage, latest.current, state.step.id);
      if (outcome.blocked.length === 0) return goOnTo(outcome);
      keep({ ...outcome.run, flagged: outcome.blocked.reduce(including, outcome.run.flagged) });
      setRefusals(refusals + 1);
    },
    rehearse: (mistakeId) => {
      const made = rehearse(definition, latest.current, mistakeId);
      if (!made) return;
      putAside();
      keep(made.run);
      goTo({ at: 'step', step: made.step.id });
    },
  };
}
