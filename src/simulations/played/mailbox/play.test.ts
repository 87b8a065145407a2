import { describe, expect, test } from 'vitest';
import { type MovesField, stateAfter } from '../played.ts';
import '../../build-known.ts';
import { examples } from './examples.ts';
import type { Mailbox, State } from './messages.ts';
import { act } from './play.ts';

function run(name: string, moves: string) {
  const play = { ...(examples[name]?.play as Mailbox) };
  const field: MovesField = { id: 'ablauf', kind: 'moves', label: '', required: true, screen: 'mailbox', play };
  const state = stateAfter(field, moves) as State;
  return { state, play, outcome: act.outcome(state, play), advice: act.advise(state, play)?.move };
}

describe('messages over time', () => {
  const all = (moves: string) => run('a list with new messages', moves);

  test('the next one comes only once the one before it is done', () => {
    expect(all('oeffnen:rueckfrage').state.open).toBe('');
    expect(all('oeffnen:bestaetigung oeffnen:rueckfrage').state.open).toBe('rueckfrage');
    expect(all('oeffnen:bestaetigung oeffnen:rueckfrage oeffnen:bescheid').state.open).toBe('rueckfrage');
  });

  test('an answer counts however it is spaced', () => {
    const asked = 'oeffnen:bestaetigung oeffnen:rueckfrage antworten:';
    expect(all(`${asked}4711`).outcome.value).toBe('antwort-passt-nicht');
    expect(all(`${asked}4711 antworten:276098100000001`).outcome.value).toBe('offen');
  });

  test('a notice is done when it is saved and both days are known', () => {
    const notice =
      'oeffnen:brief oeffnen:bestaetigung oeffnen:rueckfrage antworten:276098100000001 oeffnen:bescheid speichern';
    expect(all(`${notice} ende:monat`).advice).toBe('tag:vierter');
    expect(all(`${notice} tag:oeffnen`).outcome.value).toBe('tag-oeffnen');
    expect(all(`${notice} tag:vierter ende:frueher`).outcome.value).toBe('ende-frueher');
    expect(all(`${notice} tag:vierter ende:frueher ende:monat`).outcome).toEqual({ value: 'fertig', done: true });
  });
});

describe('a scam among them', () => {
  const mixed = (moves: string) => run('a scam with its sender', moves);

  test('its link leads nowhere, and back to the message', () => {
    expect(mixed('oeffnen:falsch link').outcome.value).toBe('link-getippt');
    expect(mixed('oeffnen:falsch link liste').outcome.value).toBe('link-getippt');
    expect(mixed('oeffnen:falsch link zurueck').outcome.value).toBe('offen');
  });

  test('is recognised by deleting as well as by reporting, and the rest is to be read', () => {
    expect(mixed('oeffnen:falsch loeschen').advice).toBe('oeffnen:bestaetigung');
    expect(mixed('oeffnen:falsch melden oeffnen:bestaetigung').outcome.value).toBe('fertig');
  });

  test('a genuine message stays where it is', () => {
    expect(mixed('oeffnen:bestaetigung loeschen').outcome.value).toBe('echte-verdaechtigt');
    expect(mixed('oeffnen:bestaetigung loeschen').advice).toBe('oeffnen:falsch');
  });

  test('where there is none, nothing is reported', () => {
    expect(run('one letter', 'oeffnen:brief melden').outcome.value).toBe('fertig');
  });
});
