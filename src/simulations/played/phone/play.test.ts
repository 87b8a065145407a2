import { describe, expect, test } from 'vitest';
import { type MovesField, stateAfter } from '../played.ts';
import '../../build-known.ts';
import { type Phone, type State, arrived } from './events.ts';
import { examples } from './examples.ts';
import { act } from './play.ts';

function run(moves: string) {
  const play = { ...(examples['the start screen']?.play as Phone) };
  const field: MovesField = { id: 'ablauf', kind: 'moves', label: '', required: true, screen: 'phone', play };
  const state = stateAfter(field, moves) as State;
  return {
    state,
    outcome: act.outcome(state, play),
    advice: act.advise(state, play)?.move,
    here: arrived(state, play).map(({ id }) => id),
  };
}

describe('a wrong reaction', () => {
  test('is named by its own word, and leads back to the same place', () => {
    expect(run('oeffnen:paket wahl:link').outcome).toMatchObject({ value: 'link-getippt', done: false });
    expect(run('oeffnen:paket wahl:link').advice).toBe('zurueck');
    expect(run('oeffnen:paket wahl:link zurueck').state).toEqual(run('oeffnen:paket').state);
  });

  test('is explained before anything else can be done', () => {
    const explained = run('oeffnen:paket wahl:link').state;
    expect(run('oeffnen:paket wahl:link wahl:loeschen start').state).toEqual(explained);
  });
});

describe('what arrives', () => {
  test('may wait for something else', () => {
    expect(run('').here).toEqual(['paket', 'termin', 'kamera']);
    expect(run('oeffnen:paket wahl:loeschen').here).toContain('anruf');
  });

  test('can be put off, but not a call', () => {
    expect(run('oeffnen:paket start').state.open).toBe('');
    const call = 'oeffnen:paket wahl:loeschen start oeffnen:anruf';
    expect(run(`${call} start`).state.open).toBe('anruf');
  });
});

test('one may hang up at once, or ask first', () => {
  const rest = 'oeffnen:termin wahl:gut start oeffnen:kamera wahl:nein start';
  const call = `oeffnen:paket wahl:loeschen start ${rest} oeffnen:anruf`;
  expect(run(`${call} wahl:auflegen`).outcome).toEqual({ value: 'fertig', done: true });
  expect(run(`${call} wahl:fragen`).outcome.value).toBe('offen');
  expect(run(`${call} wahl:fragen wahl:code`).outcome.value).toBe('code-verraten');
  expect(run(`${call} wahl:fragen wahl:auflegen`).outcome.done).toBe(true);
});
