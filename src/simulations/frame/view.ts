import { knownTo } from '../coach/guard.ts';
import { type Stage, messageFor } from '../coach/leave.ts';
import { currentField, isGuided } from '../coach/moves.ts';
import type { Run } from '../coach/run.ts';
import { holds } from '../condition.ts';
import type { Case, Definition } from '../definition.ts';
import { forCase } from '../for-case.ts';
import { type FieldState, type Journey, type StepState, replay } from '../journey.ts';
import type { Place } from './address.ts';
import { type Start, caseOf, stateAt, stepPlace } from './start.ts';

/** What changes while somebody practises; everything else follows from it. */
export interface Now {
  readonly run: Run;
  readonly place: Place;
  /** Counts attempts to go on that were held back; the error summary takes the focus when it changes. */
  readonly refusals: number;
  /** What screen readers are told about the field just left. */
  readonly spoken: string;
  /** Path of the row that somebody came to last. */
  readonly visited: string;
  /** A part that the way on needs did not come. */
  readonly isMissing: boolean;
  /** Paper that lies enlarged over the page. */
  readonly paper: string | undefined;
  /** What "Von vorn", another rung or the Fehler-Werkstatt put aside. */
  readonly earlier: Pick<Start, 'run' | 'place'> | undefined;
}

/** Path of a visible field → the message that stands at it now. */
export type Messages = ReadonlyMap<string, string>;

/** Everything the frame shows, derived from `Now`. */
export interface View extends Now {
  readonly stage: Stage;
  readonly journey: Journey;
  /** The step on screen. */
  readonly state: StepState;
  /** The same object for as long as all messages stay the same. */
  readonly messages: Messages;
  /** Path of the field whose turn it is while the coach guides. */
  readonly turn: string | undefined;
  readonly prefilled: boolean;
  /** Somebody is in the middle of it. */
  readonly isUnderWay: boolean;
  /**
   * Another object whenever something has changed that is not typed text. What shows no typed text is drawn anew only
   * then: drawing everything at each key would make a cheap phone lag behind the fingers.
   */
  readonly moment: object;
}

/** What is shown of an Übung that started in a certain way. Pure but for the clock. */
export const viewer = (definition: Definition, start: Start) => {
  const known = knownTo(definition);
  const stageOf = (one: Case): Stage => ({ definition: forCase(definition, one), one, known });
  let stage = stageOf(caseOf(definition, start.run));
  return (now: Now, before?: View): View => {
    const one = caseOf(definition, now.run);
    if (one !== stage.one) stage = stageOf(one);
    const view = derived(stage, start, now, before);
    return before && !isSameMoment(before, view) ? { ...view, moment: {} } : view;
  };
};

/** Keeps the messages and the moment of the view before where there is one. */
function derived(stage: Stage, start: Start, now: Now, before: View | undefined): View {
  const { run, place } = now;
  const journey = replay(stage.definition, run.answers);
  const state = stateAt(journey, place);
  const messages = messagesOf(stage, run, journey, state);
  return {
    ...now,
    place: place.at === 'end' && !journey.finished ? stepPlace(state) : place,
    stage,
    journey,
    state,
    messages: before && areSameMessages(before.messages, messages) ? before.messages : messages,
    turn: isGuided(run.rung) ? currentField(state, stage.one)?.path : undefined,
    prefilled: start.prefilled && run.answers === start.run.answers,
    isUnderWay: place.at === 'step' && Object.keys(run.answers).length > 0,
    moment: before?.moment ?? {},
  };
}

function messagesOf(stage: Stage, run: Run, journey: Journey, state: StepState): Messages {
  const messages = new Map<string, string>();
  for (const field of state.fields) {
    const message = messageFor(stage, run, journey, state, field);
    if (message) messages.set(field.path, message);
  }
  return messages;
}

const areSameMessages = (one: Messages, other: Messages): boolean =>
  one.size === other.size && [...one].every(([path, message]) => other.get(path) === message);

const lasting = ['refusals', 'isMissing', 'paper', 'earlier', 'stage', 'turn', 'prefilled', 'isUnderWay'] as const;
const ofRun = ['rung', 'flagged', 'hints', 'guarded', 'done', 'workshop', 'repaired'] as const;

const isSameMoment = (one: View, other: View): boolean =>
  one.place === other.place &&
  lasting.every((name) => one[name] === other[name]) &&
  ofRun.every((name) => one.run[name] === other.run[name]) &&
  isSameWay(one.journey.steps, other.journey.steps) &&
  areSameFields(one.state.fields, other.state.fields) &&
  factsOf(one) === factsOf(other);

const isSameWay = (one: readonly StepState[], other: readonly StepState[]): boolean =>
  one.length === other.length &&
  one.every(({ step, completed }, index) => step === other[index]?.step && completed === other[index]?.completed);

const areSameFields = (one: readonly FieldState[], other: readonly FieldState[]): boolean =>
  one.length === other.length && one.every(({ path }, index) => path === other[index]?.path);

/** Which of the step's lines apply, e.g. the fee for what was chosen above it. */
const factsOf = ({ state: { step }, journey }: View): string =>
  step.facts.map(({ when }) => !when || holds(when, journey.valueAt)).join();
