import { finishRepair, finishRung, goOn, nextRaw, rehearse } from '../coach/go-on.ts';
import { leave, spokenAfter } from '../coach/leave.ts';
import { type Run, including, newRun, typed } from '../coach/run.ts';
import type { Definition } from '../definition.ts';
import { replay } from '../journey.ts';
import { whenKnown } from '../when-known.ts';
import { type Place, hashOf } from './address.ts';
import { afterPaint } from './after-paint.ts';
import type { Desk } from './open-practice.ts';
import type { Actions, Practice } from './practice.ts';
import { stepAfter, stepBefore, stepPlace } from './start.ts';
import type { Now } from './view.ts';

/** Everything a person can do at a desk. What leads to a step waits until the parts up to it are known. */
export const actionsOn = (desk: Desk): Actions => {
  const { definition, practice, show, keep } = desk;
  const { steps } = definition;
  let asked = 0;
  /** `stepId`: where the change leads to; to the end unless told. Of several changes that wait only the last one is made. */
  const keepOnce = (stepId: string | undefined, change: () => Partial<Now>): void => {
    asked += 1;
    const own = asked;
    whenKnown(
      steps.slice(0, steps.findIndex(({ id }) => id === stepId) + 1 || steps.length),
      () => own === asked && keep({ isMissing: false, ...change() }),
      () => own === asked && show({ isMissing: true }),
    );
  };
  const leaveWith = (run: Run, path: string) => keep(left(practice(), run, path));
  return {
    type: (path, raw) => show({ run: typed(practice().run, path, raw) }),
    leaveField: (path) => leaveWith(practice().run, path),
    visit: (visited) => show({ visited }),
    fillIn: (path) => {
      const { stage, run } = practice();
      leaveWith(typed(run, path, nextRaw(stage, run, path)), path);
    },
    openHint: (path, level) => {
      const { run } = practice();
      keep({ run: { ...run, hints: { ...run.hints, [path]: level } } });
    },
    openPaper: (paper) => show({ paper }),
    forward: () => {
      const { journey, state } = practice();
      keepOnce(stepAfter(journey, state.step.id)?.step.id, () => forward(practice()));
    },
    back: () => {
      const { journey, state } = practice();
      const previous = stepBefore(journey, state);
      if (previous) show(leadTo(stepPlace(previous)));
    },
    goTo: (place) => {
      if (place.at === 'step') keepOnce(place.step, () => leadTo(place));
      else keep(leadTo(place));
    },
    begin: (rung, caseId) =>
      keepOnce(steps[0].id, () => anew(practice(), newRun(definition, rung, caseId, practice().run), steps[0].id)),
    rehearse: (mistakeId) => {
      const made = rehearse(definition, practice().run, mistakeId);
      if (made) keepOnce(made.step.id, () => anew(practice(), made.run, made.step.id));
    },
    undo: () => {
      const { earlier } = practice();
      if (earlier) keep({ run: earlier.run, ...leadTo(earlier.place), earlier: undefined });
    },
  };
};

/** Another run, at a step; the one before is put aside. */
const anew = (practice: Practice, run: Run, step: string): Partial<Now> => ({
  ...aside(practice),
  run,
  ...leadTo({ at: 'step', step }),
});

/** Another place, with an entry in the history of its own as soon as it can be seen. */
function leadTo(place: Place): Pick<Now, 'place' | 'refusals' | 'visited'> {
  afterPaint(() => {
    if (location.hash !== hashOf(place)) history.pushState(null, '', hashOf(place));
  });
  return { place, refusals: 0, visited: '' };
}

/** A field was left: what is said about it, and the run with it. */
function left({ stage, state }: Practice, before: Run, path: string): Partial<Now> {
  const run = leave(stage, before, state.step.id, path);
  return { run, spoken: spokenAfter(stage, run, path) };
}

/** "Weiter": the next place, or what holds the person back. */
function forward({ stage, run: before, state, refusals }: Practice): Partial<Now> {
  const { run, blocked } = goOn(stage, before, state.step.id);
  if (blocked.length > 0)
    return { run: { ...run, flagged: blocked.reduce(including, run.flagged) }, refusals: refusals + 1 };
  if (run.workshop) return { run: finishRepair(run), ...leadTo({ at: 'workshop' }) };
  const after = stepAfter(replay(stage.definition, run.answers), state.step.id);
  if (after) return { run, ...leadTo(stepPlace(after)) };
  if (stage.definition.trip) void noteArrival(stage.definition, run);
  return { run: finishRung(run), ...leadTo({ at: 'end' }) };
}

/** The run that is worth coming back to, put aside. */
function aside({ run, state }: Practice): Partial<Now> {
  const isWorthKeeping = Object.keys(run.answers).length > 0 && !run.workshop;
  return isWorthKeeping ? { earlier: { run, place: stepPlace(state) } } : {};
}

/** Only a Weg needs to know; what notes it came with the Weg. */
const noteArrival = (definition: Definition, { answers, rung }: Run): Promise<void> =>
  import('../chains/save-arrival.ts').then(({ saveArrival }) => saveArrival(definition, answers, rung));
