import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onDay } from '../fixture-day.ts';
import { makeDefinition, played } from '../fixture.ts';
import { openPractice } from './open-practice.ts';
import type { Store } from './practice.ts';
import { firstStart } from './start.ts';

onDay('2026-11-24');

const kept = new Map<string, string>();

/** As much of a browser as the actions touch. */
beforeEach(() => {
  kept.clear();
  const address = { hash: '' };
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', { pushState: (_: null, __: string, hash: string) => (address.hash = hash) });
  vi.stubGlobal('document', { visibilityState: 'hidden' });
  vi.stubGlobal('sessionStorage', { setItem: (key: string, text: string) => kept.set(key, text) });
});
afterEach(() => vi.unstubAllGlobals());

const open = (answers: Record<string, string> = {}): Store => {
  const definition = makeDefinition();
  const start = firstStart(definition);
  return openPractice(definition, { ...start, run: { ...start.run, answers } });
};

/** Everything is answered; the step of the payment is on screen. */
const atPayment = (): Store => {
  const store = open(played());
  store.practice.goTo({ at: 'step', step: 'zahlung' });
  return store;
};

const fieldAt = ({ practice }: Store, path: string) => practice.state.fields.find((field) => field.path === path);

test('while somebody types, only what shows the text is drawn anew', () => {
  const store = open({ 'person.vorname': 'H' });
  const { moment, messages, state } = store.practice;
  store.practice.type('person.vorname', 'He');
  expect(store.practice.moment).toBe(moment);
  expect(store.practice.messages).toBe(messages);
  expect(fieldAt(store, 'person.vorname')?.raw).toBe('He');
  expect(store.practice.state.fields.slice(1).every((field, index) => field === state.fields[index + 1])).toBe(true);
});

test.each([
  ['a question that depends on an answer', 'zahlung.art', 'bar'],
  ['a step that is not in order any more', 'zahlung.iban', 'DE'],
])('%s draws everything anew', (_, path, raw) => {
  const store = atPayment();
  const { moment } = store.practice;
  store.practice.type(path, raw);
  expect(store.practice.moment).not.toBe(moment);
});

test('a message changes while somebody types, and the others stay', () => {
  const store = open();
  store.practice.type('person.geburtsdatum', '31.2.1950');
  store.practice.leaveField('person.geburtsdatum');
  const wrong = store.practice.messages.get('person.geburtsdatum');
  store.practice.type('person.geburtsdatum', '1.1.2015');
  expect(wrong).toBeDefined();
  expect(store.practice.messages.get('person.geburtsdatum')).not.toBe(wrong);
});

test('"Weiter" is held back, then goes on with an address of its own, and the run is kept', () => {
  const store = open();
  store.practice.forward();
  expect([store.practice.refusals, store.practice.state.step.id]).toEqual([1, 'person']);
  for (const [path, raw] of Object.entries(played())) if (path.startsWith('person.')) store.practice.type(path, raw);
  store.practice.forward();
  expect([store.practice.refusals, store.practice.state.step.id]).toEqual([0, 'zahlung']);
  expect(location.hash).toBe('#schritt-zahlung');
  expect(JSON.parse(kept.get('uebung:buecherei') ?? '{}').answers.person).toBe('weiter');
});

test('"Zurück" on the first step stays there', () => {
  const store = open();
  store.practice.back();
  expect(store.practice.place).toEqual({ at: 'step', step: 'person' });
});

test('a run that is left for another rung can be brought back', () => {
  const store = open({ 'person.vorname': 'Helga' });
  store.practice.begin('allein');
  expect(store.practice.stage.one.name).toBe('Kurt Sommer');
  expect(store.practice.run.answers).toEqual({});
  store.practice.undo();
  expect(store.practice.run.answers).toEqual({ 'person.vorname': 'Helga' });
  expect(store.practice.earlier).toBeUndefined();
});

test('the end is shown only of a run that is finished', () => {
  const [early, done] = [open({ 'person.vorname': 'Helga' }), open(played())];
  for (const store of [early, done]) store.follow({ at: 'end' });
  expect(early.practice.place).toEqual({ at: 'step', step: 'person' });
  expect(done.practice.place).toEqual({ at: 'end' });
});

test('everybody who listens hears of a change, until they leave', () => {
  const store = open();
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  store.practice.visit('person.vorname');
  leave();
  store.practice.visit('person.email');
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.practice.visited).toBe('person.email');
});
