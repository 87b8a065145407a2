/** What an author writes short is written out: repeated steps, and the field that holds the moves of a played screen. */
import { playedKinds } from './played/build-played.ts';
import type { Simulation } from './schema.ts';

type Step = Simulation['steps'][number];
type Field = Step['fields'][number];

/** Properties that every step has; all others belong to its screen. */
const shared = [
  'id',
  'screen',
  'title',
  'say',
  'intro',
  'forward',
  'address',
  'when',
  'facts',
  'fields',
  'mistakes',
  'repeat',
];

export const expandSteps = (simulation: Simulation): Simulation => ({
  ...simulation,
  steps: simulation.steps.flatMap((step) => repeated(step, Object.keys(simulation.cases))).map(withMoves),
});

/** A played screen gets the field `ablauf`; the screen's own properties go along as `play`. */
function withMoves(step: Step): Step {
  if (!playedKinds.includes(String(step['screen']))) return step;
  const entries = Object.entries(step);
  const play = Object.fromEntries(entries.filter(([key]) => !shared.includes(key)));
  const rest = Object.fromEntries(entries.filter(([key]) => shared.includes(key))) as Step;
  const moves = { id: 'ablauf', kind: 'moves', label: step.title, required: true, screen: step['screen'], play };
  return { ...rest, fields: [moves as unknown as Field, ...step.fields] };
}

/**
 * A step that is asked once for each of several (persons of a household) becomes steps `<id>-1`, `<id>-2` … Each but the
 * last possible one asks whether there is another; the next is seen only after "ja". So the journey knows no repetition.
 */
function repeated(step: Step, cases: readonly string[]): readonly Step[] {
  const { repeat, ...once } = step;
  if (!repeat) return [step];
  return Array.from({ length: repeat.max }, (_, index) => ({
    ...numbered(once as Step, index + 1),
    id: `${step.id}-${index + 1}`,
    ...(index >= repeat.min && { when: { [`${step.id}-${index}.weitere`]: 'ja' } }),
    fields: [
      ...step.fields.map((field) => ({ ...numbered(field, index + 1), ...answerAt(field, index) })),
      ...(index + 1 >= repeat.min && index + 1 < repeat.max ? [another(step, index, cases)] : []),
    ],
    mistakes: index === 0 ? step.mistakes : [],
  })) as unknown as readonly Step[];
}

/** `{nummer}` in the texts of a repeated step is the number of the repetition. */
const numbered = <T>(part: T, number: number): T =>
  JSON.parse(JSON.stringify(part).split('{nummer}').join(String(number))) as T;

function answerAt({ answer }: Field, index: number): Partial<Field> {
  if (Array.isArray(answer)) return { answer: answer[index] };
  if (typeof answer !== 'object') return {};
  const each = Object.entries(answer).map(([one, list]) => [one, Array.isArray(list) ? list[index] : list]);
  return { answer: Object.fromEntries(each.filter(([, one]) => one !== undefined)) };
}

function another({ repeat, fields }: Step, index: number, cases: readonly string[]): Field {
  const answers = cases.map((one) => [one, index + 1 < countFor(fields, one) ? 'ja' : 'nein']);
  const answer = Object.fromEntries(answers);
  return { id: 'weitere', kind: 'yes-no', label: repeat?.question, required: true, answer } as unknown as Field;
}

/** How many a case has: as many as its longest list of answers. */
const countFor = (fields: readonly Field[], one: string): number =>
  Math.max(1, ...fields.map(({ answer }) => listOf(answer, one).length));

function listOf(answer: Field['answer'], one: string): readonly unknown[] {
  const own = typeof answer === 'object' && !Array.isArray(answer) ? answer[one] : answer;
  return Array.isArray(own) ? own : [];
}
