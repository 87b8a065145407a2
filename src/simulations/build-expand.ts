/** What an author writes short is written out: repeated steps, and the field that holds the moves of a played screen. */
import type { Fail } from './build-case.ts';
import { repeatedSteps } from './build-repeat.ts';
import { playedKinds } from './build-known.ts';
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

/** @throws through `fail` where a repeated step cannot be written out. */
export const expandSteps = (simulation: Simulation, fail: Fail): Simulation => ({
  ...simulation,
  steps: simulation.steps
    .flatMap((step) => repeatedSteps(step, Object.keys(simulation.cases), fail))
    .map((step) => withMoves(step)),
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
