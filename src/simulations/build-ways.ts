import type { Fail } from './build-case.ts';
import { type Case, type Definition, type Mistake, type Step, fill, pathOf } from './definition.ts';
import { forCase } from './for-case.ts';
import type { MovesField } from './played/played.ts';
import { workedWay } from './played/worked-way.ts';

/** Adds the worked moves of every played screen to each case, and puts the entries of the guided case into rehearsed moves. */
export function withWays(definition: Definition, fail: Fail): Definition {
  const cases = definition.cases.map((one) => ({
    ...one,
    exemplar: { ...one.exemplar, ...movesOf(forCase(definition, one), fail) },
  }));
  const steps = definition.steps.map((step) => ({
    ...step,
    mistakes: step.mistakes.map((mistake) => filledMistake(step, mistake, definition.cases[0])),
  }));
  return { ...definition, cases, steps } as unknown as Definition;
}

const movesOf = ({ steps }: Definition, fail: Fail): Record<string, string> =>
  Object.fromEntries(
    steps.flatMap((step) =>
      step.fields
        .filter(({ kind }) => kind === 'moves')
        .map((field) => [
          pathOf(step, field),
          wayOf(field as MovesField, (message) => fail(`steps "${step.id}"`, message)),
        ]),
    ),
  );

function wayOf(field: MovesField, fail: (message: string) => never): string {
  try {
    return workedWay(field);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function filledMistake(step: Step, mistake: Mistake, { entries }: Case): Mistake {
  const field = step.fields.find((one) => pathOf(step, one) === mistake.field);
  if (field?.kind !== 'moves') return mistake;
  const encoded = Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, encodeURIComponent(text)]));
  return { ...mistake, rehearse: fill(mistake.rehearse, encoded) };
}
