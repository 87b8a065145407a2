import { describe, expect, it } from 'vitest';
import type { Answers } from '../definition.ts';
import { onDay } from '../fixture-day.ts';
import { makeDefinition } from '../fixture.ts';
import { replay } from '../journey.ts';
import { currentField, isLocked } from './moves.ts';
import { type Rung, rungs } from './run.ts';

onDay('2026-11-24');

const definition = makeDefinition();
const [helga] = definition.cases;
const openOf = (answers: Answers) => replay(definition, answers).open;
const turn = (answers: Answers): string | undefined => currentField(openOf(answers), helga)?.path;
const locks = (rung: Rung, answers: Answers): boolean[] => {
  const state = openOf(answers);
  return state.fields.map((field) => isLocked(rung, state, field, currentField(state, helga)));
};

const started = { 'person.vorname': 'Helga', 'person.geburtsdatum': '14.3.1952' };
const filled = {
  ...started,
  'person.email': 'helga.sommer@beispiel.example',
  'person.telefon': '039204 000000',
  'person.eltern': 'ja',
};

describe('whose turn it is', () => {
  it('goes through the fields in order', () => {
    expect(turn({})).toBe('person.vorname');
    expect(turn({ 'person.vorname': 'Helga' })).toBe('person.geburtsdatum');
    expect(turn(started)).toBe('person.email');
  });

  it('goes back to a field that does not fit any more', () => {
    expect(turn({ ...filled, 'person.vorname': 'Hanna' })).toBe('person.vorname');
  });

  it('is nobody once all fit', () => {
    expect(turn(filled)).toBeUndefined();
  });
});

describe('locked controls', () => {
  const free = [false, false, false, false, false];

  it('are all of them on "zeigen"', () => {
    expect(locks('zeigen', {})).toEqual([true, true, true, true, true]);
    expect(locks('zeigen', filled)).toEqual([true, true, true, true, true]);
  });

  it('are those after the current one on "mitmachen"', () => {
    expect(locks('mitmachen', {})).toEqual([false, true, true, true, true]);
    expect(locks('mitmachen', started)).toEqual([false, false, false, true, true]);
    expect(locks('mitmachen', filled)).toEqual(free);
  });

  it('are none on the other rungs', () => {
    for (const rung of rungs.filter((name) => name === 'tipps' || name === 'allein'))
      for (const answers of [{}, started, filled]) expect(locks(rung, answers)).toEqual(free);
  });
});
