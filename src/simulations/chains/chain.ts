/** A Weg: several Übungen one after the other with one persona, and what is carried from one to the next. Pure. */
import type { Rung } from '../coach/run.ts';
import { type Answers, type Case, type Definition, type Field, pathOf } from '../definition.ts';
import { forCase } from '../for-case.ts';
import { replay, shown } from '../journey.ts';
import { type MovesField, playedOf, stateAfter } from '../played/played.ts';
import { workedWay } from '../played/worked-way.ts';
import type { Keep, Travelled, Trip } from './travelled.ts';

/** The definition as it is met on a Weg: its person alone, with the entries that earlier stations gave on. */
export function carriedInto(definition: Definition, trip: Trip): Definition {
  const mine = definition.cases.find(({ id }) => id === trip.chain.person);
  if (!mine) return definition;
  const entries = { ...mine.entries, ...trip.travelled.kept };
  const one: Case = { ...mine, entries, exemplar: { ...mine.exemplar, ...carriedAnswers(mine, trip.travelled.kept) } };
  const alone = { ...definition, trip, cases: [one] } as Definition;
  const played: Case = { ...one, exemplar: { ...one.exemplar, ...wayIn(forCase(alone, one)) } };
  return { ...alone, cases: [played] };
}

/** Answers that stand on a paper change with it. */
const carriedAnswers = ({ sources }: Case, kept: Travelled['kept']): Answers =>
  Object.fromEntries(
    Object.entries(sources).flatMap(([path, entry]) => (kept[entry] === undefined ? [] : [[path, kept[entry]]])),
  );

const fieldsOf = ({ steps }: Definition): { readonly path: string; readonly field: Field }[] =>
  steps.flatMap((step) => step.fields.map((field) => ({ path: pathOf(step, field), field })));

const wayIn = (definition: Definition): Answers =>
  Object.fromEntries(
    fieldsOf(definition)
      .filter(({ field }) => field.kind === 'moves')
      .map(({ path, field }) => [path, workedWay(field as MovesField)]),
  );

/** The trip after this station was finished on a rung. */
export function arrive(
  definition: Definition,
  { chain, travelled, at }: Trip,
  answers: Answers,
  rung: Rung,
): Travelled {
  const here = chain.stations[at]?.uebung ?? '';
  const given = Object.entries(chain.keeps).map(([entry, keep]) => [entry, carriedValue(definition, answers, keep)]);
  const kept = { ...travelled.kept, ...Object.fromEntries(given.filter(([, value]) => value !== '')) };
  return { ...travelled, rung, kept, done: travelled.done.includes(here) ? travelled.done : [...travelled.done, here] };
}

function carriedValue(definition: Definition, answers: Answers, keep: Keep): string {
  const path = 'field' in keep ? keep.field : `${keep.step}.ablauf`;
  const field = fieldsOf(definition).find((one) => one.path === path)?.field;
  if (!field) return '';
  if ('field' in keep) return shown(field, replay(definition, answers).valueAt(path));
  return yieldOf(field as MovesField, answers[path] ?? '', keep.yields);
}

/** What a played screen yields under a name. */
export const yieldOf = (field: MovesField, raw: string, name: string): string =>
  playedOf(field.screen).act.yields?.(stateAfter(field, raw), field.play)[name] ?? '';
