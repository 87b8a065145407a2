import { describe, expect, test, vi } from 'vitest';
import { goOn } from '../../src/simulations/coach/go-on.ts';
import { knownTo } from '../../src/simulations/coach/guard.ts';
import { type Rung, type Run, newRun, rungs } from '../../src/simulations/coach/run.ts';
import { arrive, carriedInto } from '../../src/simulations/chains/chain.ts';
import { type Chain, type Travelled, setOff } from '../../src/simulations/chains/travelled.ts';
import type { Definition } from '../../src/simulations/definition.ts';
import { clock } from '../../src/simulations/fields/date/clock.ts';
import { forCase } from '../../src/simulations/for-case.ts';
import { replay } from '../../src/simulations/journey.ts';
import { filledStep } from './any-hand.ts';
import { loadExercise } from './uebungen.ts';
import { chains } from './wege.ts';

vi.spyOn(clock, 'today').mockReturnValue('2026-11-24');

/** What the learner chooses at the first station instead of what the paper proposes. */
const own: Readonly<Record<string, string>> = { 'gemerkt.pin': '602417', 'gemerkt.konto-name': 'helga.aus.irxleben' };

/** Plays a station to its end on one rung, by what the coach would do; the answers. */
function play(definition: Definition, rung: Rung): Run {
  const [one] = definition.cases;
  const stage = { definition: forCase(definition, one), one, known: knownTo(definition) };
  let run = newRun(definition, rung);
  for (let steps = 0; steps < 60; steps += 1) {
    const { open, finished } = replay(stage.definition, run.answers);
    if (finished) return run;
    const { run: next, blocked } = goOn(stage, filledStep(stage, run, open), open.step.id);
    expect(blocked, `${definition.id} on "${rung}", step "${open.step.id}"`).toEqual([]);
    run = next;
  }
  throw new Error(`${definition.id} has no end`);
}

/** Walks a whole Weg, at its first station with own choices; what each station gave on. */
function walk(stations: readonly Chain[], rung: Rung, choices: Travelled['kept'] = {}): readonly Travelled[] {
  let travelled: Travelled = { ...setOff, rung };
  return stations.map((chain, at) => {
    const trip = { chain, at, travelled };
    const { definition } = loadExercise(chain.stations[at]?.uebung ?? '');
    const kept = at === 0 ? choices : travelled.kept;
    const mine = carriedInto(definition, { ...trip, travelled: { ...travelled, kept } });
    travelled = arrive(forCase(mine, mine.cases[0]), trip, play(mine, rung).answers, rung);
    return travelled;
  });
}

test('there are three Wege', () => {
  expect(chains.length).toBeGreaterThanOrEqual(3);
});

describe.each(chains)('Weg %s', (_, stations) => {
  test.each(rungs)('is walked to its end on "%s"', (rung) => {
    const [last] = walk(stations, rung).slice(-1);
    expect(last?.done).toEqual(stations[0]?.stations.map(({ uebung }) => uebung));
  });

  test('asks to the end for what was chosen at its first station', () => {
    const given = Object.keys(stations[0]?.keeps ?? {}).filter((entry) => entry in own);
    for (const { kept } of walk(stations, 'allein', own))
      expect(given.map((entry) => kept[entry])).toEqual(given.map((entry) => own[entry]));
  });
});
