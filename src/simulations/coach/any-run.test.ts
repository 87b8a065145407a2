import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onDay } from '../fixture-day.ts';
import { allPaths, makeStage, played } from '../fixture.ts';
import { replay } from '../journey.ts';
import { goOn, rehearse } from './go-on.ts';
import { looksReal } from './guard.ts';
import { leave, spokenAfter } from './leave.ts';
import { review } from './review.ts';
import { type Run, newRun, parseRun, rungs, typed } from './run.ts';

onDay('2026-11-24');

const stage = makeStage();
const { definition, one, known } = stage;
const secrets = [
  'DE89370400440532013000',
  'IBAN DE89 3704 0044 0532 0130 00',
  'helga@web.de',
  '0171 1234567',
  'L01X00T471',
];

const path = fc.oneof(fc.constantFrom(...allPaths(definition)), fc.string());
const stepId = fc.oneof(fc.constantFrom(...definition.steps.map(({ id }) => id)), fc.string());
const raw = fc.oneof(
  fc.constantFrom(...Object.values(played()), ...secrets, 'bar', 'nein', '1.5.2020', ''),
  fc.string(),
);
const stepOf = (where: string): string => where.split('.')[0] ?? '';

type Action = (run: Run) => Run;
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(path, raw).map(
    ([where, text]): Action =>
      (run) =>
        typed(run, where, text),
  ),
  path.map(
    (where): Action =>
      (run) =>
        leave(stage, run, stepOf(where), where),
  ),
  fc.tuple(path, raw).map(
    ([where, text]): Action =>
      (run) =>
        leave(stage, typed(run, where, text), stepOf(where), where),
  ),
  stepId.map(
    (id): Action =>
      (run) =>
        goOn(stage, run, id).run,
  ),
  fc.constantFrom('kind-zu-alt', 'nie').map(
    (id): Action =>
      (run) =>
        rehearse(definition, run, id)?.run ?? run,
  ),
);
const anyRun = fc
  .tuple(fc.constantFrom(...rungs), fc.array(action, { maxLength: 20 }))
  .map(([rung, actions]) => actions.reduce((run, act) => act(run), newRun(definition, rung)));

it('whatever is done, nothing throws and the run is stored and read back as it was', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      expect(parseRun(definition, JSON.stringify(run))).toEqual(run);
      for (const where of allPaths(definition)) expect(typeof spokenAfter(stage, run, where)).toBe('string');
      expect(review(definition, replay(definition, run.answers), one, run).fitted).toBeInstanceOf(Array);
    }),
  );
});

it('whatever is done, fields that were left keep no real data', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const all = definition.steps.reduce((next, { id }) => goOn(stage, next, id).run, run);
      for (const step of definition.steps)
        for (const field of step.fields)
          for (const kept of [all.answers, all.left])
            expect(looksReal(field, kept[`${step.id}.${field.id}`] ?? '', known)).toBe(false);
    }),
  );
});

it('whatever is done, "Weiter" leaves the open step or blocks every field with an error', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const { step } = replay(definition, run.answers).open;
      const outcome = goOn(stage, run, step.id);
      const state = replay(definition, outcome.run.answers).steps.find((after) => after.step.id === step.id);
      const wrong = state?.fields.filter(({ error }) => error !== undefined) ?? [];
      expect(outcome.blocked).toEqual(expect.arrayContaining(wrong.map(({ path: where }) => where)));
      if (outcome.blocked.length === 0) expect(state?.completed).toBe(true);
    }),
  );
});
