import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { knownTo } from '../../src/simulations/coach/guard.ts';
import { newRun, parseRun, rungs } from '../../src/simulations/coach/run.ts';
import { clock } from '../../src/simulations/fields/date/clock.ts';
import { forCase } from '../../src/simulations/for-case.ts';
import { replay } from '../../src/simulations/journey.ts';
import { stateOf, stuckAt, touch } from './any-hand.ts';
import { exerciseIds, loadExercise } from './uebungen.ts';

vi.spyOn(clock, 'today').mockReturnValue('2026-11-24');

const events = fc.array(fc.nat(), { minLength: 500, maxLength: 500 });

describe.each(exerciseIds)('Übung %s under 10,000 taps and inputs', (id) => {
  const { definition } = loadExercise(id);
  const known = knownTo(definition);
  const stages = definition.cases.map((one) => ({ definition: forCase(definition, one), one, known }));

  test('never throws, loses no answer, and always leads to the end', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(events, fc.nat(stages.length - 1), fc.constantFrom(...rungs), (numbers, which, rung) => {
        const stage = stages[which];
        if (!stage) throw new Error('there is no such case');
        let seen = { run: newRun(definition, rung, stage.one.id), step: definition.steps[0].id };
        for (const number of numbers) {
          const before = { ...seen.run.answers };
          const here = stateOf(stage, seen).step.id;
          seen = touch(stage, seen, number);
          for (const [path, raw] of Object.entries(before)) {
            const isHere = path === here || path.startsWith(`${here}.`);
            if (!isHere) expect(seen.run.answers[path], `${path} after an event on "${here}"`).toBe(raw);
          }
        }
        expect(parseRun(definition, JSON.stringify(seen.run))).toEqual(seen.run);
        expect(replay(stage.definition, seen.run.answers).steps.length).toBeGreaterThan(0);
        expect(stuckAt(stage, { ...seen.run, rung: 'tipps' })).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
