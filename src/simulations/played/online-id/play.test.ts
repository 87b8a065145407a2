import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { moveOf, word, wordsIn } from '../played.ts';
import { examples } from './examples.ts';
import { act } from './play.ts';
import type { OnlineId, State } from './state.ts';

const use = examples['the page that asks']?.play as OnlineId;
const setup = examples['setting up begins']?.play as OnlineId;

const reached = (play: OnlineId, moves: string): State =>
  wordsIn(moves).reduce((state, one) => act.move(state, moveOf(one), play), act.start(play));

const outcome = (play: OnlineId, moves: string): string => act.outcome(reached(play, moves), play).value;

const toPin = 'anmelden weiter anlegen ';
const toTransport = 'starten pruefen anlegen weiter vorhanden:fuenf ';
const twice = `${toPin}pin:111111 pin:222222 `;
const thrice = `${twice}can:100417 pin:333333 `;

describe('the numbers of the card', () => {
  test.each([
    ['the right PIN', 'pin:748291', 'fortschritt', 0, 'offen'],
    ['the right PIN with blanks', 'pin:748%20291', 'fortschritt', 0, 'offen'],
    ['five digits are no attempt', 'pin:12345', 'pin', 0, 'stellen-falsch'],
    ['letters are no attempt', 'pin:abcdef', 'pin', 0, 'stellen-falsch'],
    ['1st wrong', 'pin:111111', 'pin', 1, 'pin-falsch'],
    ['1st wrong: the CAN', 'pin:100417', 'pin', 1, 'can-statt-pin'],
    ['1st wrong, then right', 'pin:111111 pin:748291', 'fortschritt', 0, 'offen'],
    ['2nd wrong', 'pin:111111 pin:222222', 'can', 2, 'pausiert'],
    ['2nd wrong: no PIN without the CAN', 'pin:111111 pin:222222 pin:748291', 'can', 2, 'pausiert'],
    ['a wrong CAN costs no attempt', 'pin:111111 pin:222222 can:999999', 'can', 2, 'can-falsch'],
    ['a short CAN', 'pin:111111 pin:222222 can:1004', 'can', 2, 'stellen-falsch'],
    ['the CAN opens the third attempt', 'pin:111111 pin:222222 can:100417', 'pin', 2, 'offen'],
    ['third attempt right', 'pin:111111 pin:222222 can:100417 pin:748291', 'fortschritt', 0, 'offen'],
    ['3rd wrong', 'pin:111111 pin:222222 can:100417 pin:333333', 'puk', 3, 'gesperrt'],
    [
      'blocked: neither PIN nor CAN',
      'pin:1111111 pin:111111 pin:222222 can:100417 pin:333333 pin:748291',
      'puk',
      3,
      'gesperrt',
    ],
  ])('%s', (_, moves, scene, wrong, value) => {
    expect(reached(use, toPin + moves)).toMatchObject({ scene, wrong });
    expect(outcome(use, toPin + moves)).toBe(value);
  });

  test.each([
    ['a wrong PUK', 'puk:1111111111', 'puk', 'puk-falsch'],
    ['a short PUK', 'puk:12345', 'puk', 'stellen-falsch'],
    ['the right PUK', 'puk:4170000000', 'pin', 'offen'],
    ['the PIN is the same as before', 'puk:4170000000 pin:748291', 'fortschritt', 'offen'],
    ['three attempts again', 'puk:4170000000 pin:111111 pin:222222', 'can', 'pausiert'],
    ['no PUK at hand', 'keine-puk', 'buero', 'offen'],
    ['no PUK, and back', 'keine-puk zurueck', 'puk', 'offen'],
    ['a new PIN from the office', 'keine-puk im-buero', 'seite', 'offen'],
    ['with it to the goal', `keine-puk im-buero ${toPin}pin:748291 liegen zurueck`, 'ende', 'fertig'],
  ])('blocked: %s', (_, moves, scene, value) => {
    expect(reached(use, thrice + moves).scene).toBe(scene);
    expect(outcome(use, thrice + moves)).toBe(value);
  });

  test.each([
    [0, 'pin'],
    [1, 'pin'],
    [2, 'can'],
    [3, 'puk'],
  ])('%i attempts used up before: the card wants the %s', (wrongBefore, scene) => {
    expect(reached({ ...use, wrongBefore }, toPin).scene).toBe(scene);
    expect(outcome({ ...use, wrongBefore }, toPin)).toBe('offen');
  });

  it('lets the PUK help ten times at most', () => {
    const round = 'pin:111111 pin:222222 can:100417 pin:333333 puk:4170000000 ';
    const tenth = reached(use, toPin + round.repeat(10));
    expect(tenth).toMatchObject({ scene: 'pin', pukLeft: 0 });
    const last = reached(use, `${toPin}${round.repeat(10)}${round}`);
    expect(last).toMatchObject({ scene: 'buero', wrong: 3, back: '' });
    expect(act.advise(last, use)?.move).toBe('im-buero');
  });

  it('never lets more than three wrong PINs pass without the PUK or the office', () => {
    const moves = fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 20 }) },
      { weight: 1, arbitrary: fc.constantFrom('pin:000001', 'can:100417', 'transport-pin:00001') },
    );
    fc.assert(
      fc.property(fc.constantFrom(use, setup), fc.array(moves, { maxLength: 80 }), (play, taps) => {
        let state = act.start(play);
        let passed = 0;
        for (const tap of taps) {
          const possible = act.moves(state, play);
          const one = typeof tap === 'string' ? tap : (possible[tap % Math.max(1, possible.length)] ?? '');
          const next = act.move(state, moveOf(one), play);
          if (next.wrong > state.wrong) passed += 1;
          if (next.wrong === 0) passed = 0;
          const isFreed = state.wrong > 0 && next.wrong === 0;
          if (isFreed && state.wrong === 3) expect(['puk', 'im-buero']).toContain(moveOf(one).name);
          expect(passed).toBeLessThanOrEqual(3);
          expect(next.wrong).toBeLessThanOrEqual(3);
          state = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('setting the own PIN', () => {
  test.each([
    ['six digits instead of five', 'transport-pin:123456', 'transport-pin', 'stellen-falsch'],
    ['1st wrong', 'transport-pin:99999', 'transport-pin', 'transport-pin-falsch'],
    ['2nd wrong', 'transport-pin:99999 transport-pin:88888', 'can', 'pausiert'],
    ['back with the CAN', 'transport-pin:99999 transport-pin:88888 can:100417', 'transport-pin', 'offen'],
    ['3rd wrong', 'transport-pin:99999 transport-pin:88888 can:100417 transport-pin:77777', 'puk', 'gesperrt'],
    ['letter lost', 'vergessen', 'buero', 'offen'],
    ['right', 'transport-pin:12345', 'neue-pin', 'offen'],
    ['new PIN with five digits', 'transport-pin:12345 neue-pin:12345', 'neue-pin', 'stellen-falsch'],
    ['new PIN', 'transport-pin:12345 neue-pin:482915', 'wiederholung', 'offen'],
    ['not the same', 'transport-pin:12345 neue-pin:482915 wiederholung:482951', 'wiederholung', 'wiederholung-anders'],
    ['another PIN after all', 'transport-pin:12345 neue-pin:482915 andere', 'neue-pin', 'offen'],
    ['the same', 'transport-pin:12345 neue-pin:482915 wiederholung:482915', 'fortschritt', 'offen'],
    ['card away', 'transport-pin:12345 neue-pin:482915 wiederholung:482915 wegnehmen', 'fortschritt', 'karte-weg'],
    ['done', 'transport-pin:12345 neue-pin:482915 wiederholung:482915 liegen', 'ende', 'fertig'],
  ])('%s', (_, moves, scene, value) => {
    expect(reached(setup, toTransport + moves).scene).toBe(scene);
    expect(outcome(setup, toTransport + moves)).toBe(value);
  });

  test.each(['123456', '000000', '777777', '140352', '520314', '031952', '031452'])('%s is easy to guess', (pin) => {
    const state = reached(setup, `${toTransport}transport-pin:12345 neue-pin:${pin}`);
    expect(act.outcome(state, setup).value).toBe('pin-schwach');
    expect(act.move(state, { name: 'behalten', entry: '' }, setup)).toMatchObject({ scene: 'wiederholung' });
    expect(act.move(state, { name: 'neue-pin', entry: '482915' }, setup).chosen).toBe('482915');
  });

  it('carries the chosen PIN on, once it is set', () => {
    const moves = `${toTransport}transport-pin:12345 neue-pin:482915 wiederholung:482915`;
    expect(act.yields?.(reached(setup, moves), setup)).toEqual({});
    expect(act.yields?.(reached(setup, `${moves} liegen`), setup)).toEqual({ pin: '482915' });
  });

  test.each([
    ['sechs', 'frage', 'sechs-vorhanden'],
    ['keine', 'buero', 'offen'],
    ['fuenf', 'transport-pin', 'offen'],
    ['sieben', 'frage', 'offen'],
  ])('asked which PIN is there: %s', (entry, scene, value) => {
    const moves = `starten pruefen anlegen weiter ${word('vorhanden', entry)}`;
    expect(reached(setup, moves).scene).toBe(scene);
    expect(outcome(setup, moves)).toBe(value);
  });
});

describe('finding the card', () => {
  const hidden: OnlineId = { ...use, trouble: ['huelle', 'kabel'] };

  test.each([
    ['', 'nicht-gefunden'],
    ['probieren:lage', 'nicht-gefunden'],
    ['probieren:huelle', 'nicht-gefunden'],
    ['probieren:huelle probieren:kabel', 'pin'],
    ['probieren:kabel probieren:lage probieren:huelle', 'pin'],
  ])('after "%s": %s', (moves, scene) => {
    expect(reached(hidden, toPin + moves).scene).toBe(scene);
  });

  it('advises to take out what the author calls spare, and lets it stay', () => {
    expect(act.advise(reached(use, 'anmelden'), use)?.move).toBe('abwaehlen:geburtsort');
    expect(act.advise(reached(use, 'anmelden abwaehlen:geburtsort'), use)?.move).toBe('weiter');
    expect(reached(use, 'anmelden weiter').scene).toBe('karte');
  });
});
