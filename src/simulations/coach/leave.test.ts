import { describe, expect, it, test } from 'vitest';
import { onDay } from '../fixture-day.ts';
import { makeStage, played } from '../fixture.ts';
import { replay } from '../journey.ts';
import { leave, messageFor, spokenAfter } from './leave.ts';
import { type Run, type Rung, newRun, rungs, typed } from './run.ts';

onDay('2026-11-24');

const stage = makeStage();
const start = (rung: Rung = 'tipps'): Run => newRun(stage.definition, rung, 'helga');
const [born, mail, iban] = ['person.geburtsdatum', 'person.email', 'zahlung.iban'] as const;

/** Types into a field and leaves it. */
const enter = (run: Run, path: string, raw: string): Run =>
  leave(stage, typed(run, path, raw), path.split('.')[0] ?? '', path);

function messageAt(run: Run, path: string): string | undefined {
  const journey = replay(stage.definition, run.answers);
  const state = journey.steps.find(({ fields }) => fields.some((field) => field.path === path));
  const field = state?.fields.find((candidate) => candidate.path === path);
  return state && field && messageFor(stage, run, journey, state, field);
}

describe('an answer in order', () => {
  it.each([
    [born, '14.3.52', '14.03.1952'],
    ['person.vorname', '  Helga ', 'Helga'],
    ['person.eltern', 'ja', 'ja'],
  ])('at %s is spelled tidily: "%s" becomes "%s"', (path, raw, tidy) => {
    const run = enter(start(), path, raw);
    expect(run.answers[path]).toBe(tidy);
    expect(run.left[path]).toBe(tidy);
    expect(messageAt(run, path)).toBeUndefined();
  });

  it('is not called changed by the tidying, only by another answer', () => {
    const once = enter(start(), born, '14.3.52');
    expect(leave(stage, once, 'person', born).changed).toEqual([]);
    expect(enter(once, born, '15.3.1952').changed).toEqual([born]);
  });
});

it.each(['', '   '])('leaves a run as it is when the field is blank ("%s")', (raw) => {
  const run = typed(start(), mail, raw);
  expect(leave(stage, run, 'person', mail)).toBe(run);
});

it.each([
  ['person', 'person.gibt-es-nicht'],
  ['kind', 'person.vorname'],
  ['gibt-es-nicht', 'person.vorname'],
])('leaves a run as it is when step "%s" has no field %s', (step, path) => {
  const run = typed(start(), path, 'Helga');
  expect(leave(stage, run, step, path)).toBe(run);
});

describe('an answer that is refused', () => {
  it('stays as typed and says what is wrong', () => {
    const run = enter(start(), mail, 'helga');
    expect(run.answers[mail]).toBe('helga');
    expect(messageAt(run, mail)).toContain('@');
    expect(spokenAfter(stage, run, mail)).toBe(messageAt(run, mail));
  });

  it('has no message any more once it is mended', () => {
    const run = enter(enter(start(), mail, 'helga'), mail, 'helga@beispiel.example');
    expect(messageAt(run, mail)).toBeUndefined();
    expect(spokenAfter(stage, run, mail)).toBe('');
    expect(run.changed).toEqual([mail]);
  });

  it('counts each new try once', () => {
    const once = enter(start(), mail, 'helga');
    expect(leave(stage, once, 'person', mail).tries[mail]).toBe(1);
    expect(enter(once, mail, 'helga@').tries[mail]).toBe(2);
  });
});

test.each(rungs)('on %s a second stumble opens the first hint only with hints', (rung) => {
  const once = enter(start(rung), mail, 'helga');
  expect(once.hints).toEqual({});
  expect(enter(once, mail, 'helga@').hints).toEqual(rung === 'tipps' ? { [mail]: 1 } : {});
});

it('never takes back a hint that is open already', () => {
  const run = { ...enter(start(), mail, 'helga'), hints: { [mail]: 2 } };
  expect(enter(run, mail, 'helga@').hints[mail]).toBe(2);
});

describe('a typical mistake', () => {
  it.each(['tipps', 'mitmachen'] as const)('on %s is remembered and explained', (rung) => {
    const run = enter(start(rung), born, '1.5.2020');
    expect(run.met).toEqual(['geburtsdatum-vom-kind']);
    expect(messageAt(run, born)).toBe('Hier gehört das Geburtsdatum von Helga hin.');
  });

  it('stays remembered after it was put right', () => {
    const run = enter(enter(start(), born, '1.5.2020'), born, '14.03.1952');
    expect(run.met).toEqual(['geburtsdatum-vom-kind']);
    expect(messageAt(run, born)).toBeUndefined();
  });

  it('on "allein" is remembered, but only explained where the form itself refuses', () => {
    const child = 'kind.geburtsdatum';
    const run = enter({ ...start('allein'), answers: { 'person.eltern': 'ja' } }, child, '14.03.1952');
    expect(run.met).toEqual(['kind-zu-alt']);
    expect(messageAt(run, child)).toBeUndefined();
  });
});

describe('on "mitmachen"', () => {
  it('another answer than the papers say is flagged', () => {
    const run = enter(start('mitmachen'), 'person.vorname', 'Hanna');
    expect(messageAt(run, 'person.vorname')).toContain('noch nicht');
  });

  it('is none of the business of the other rungs', () => {
    for (const rung of ['tipps', 'allein'] as const)
      expect(messageAt(enter(start(rung), 'person.vorname', 'Hanna'), 'person.vorname')).toBeUndefined();
  });
});

describe('real-looking data', () => {
  const real = ['DE89 3704 0044 0532 0130 00', 'IBAN DE89 3704 0044 0532 0130 00', 'de89370400440532013000'];
  const byDebit: Run = { ...start(), answers: { 'zahlung.art': 'lastschrift' } };

  it.each(real)('is kept nowhere: %s', (raw) => {
    const run = enter(byDebit, iban, raw);
    expect(run.guarded).toEqual([iban]);
    expect(JSON.stringify(run).replace(/\s/g, '')).not.toMatch(/370400440532/);
    expect(messageAt(run, iban)).toContain('Nehmen Sie hier die von Helga Sommer');
  });

  it('is kept nowhere in a field that was hidden meanwhile', () => {
    const hidden = typed(typed(byDebit, iban, real[0] ?? ''), 'zahlung.art', 'bar');
    expect(JSON.stringify(leave(stage, hidden, 'zahlung', iban))).not.toContain('3704');
  });

  it('counts as no try, and no message of the form stands beside', () => {
    const run = enter(enter(byDebit, iban, 'DE02'), iban, real[0] ?? '');
    expect(run.tries[iban]).toBe(1);
    expect(run.flagged).toEqual([]);
  });

  it('wipes the memory of what stood there before', () => {
    const run = enter(enter(byDebit, iban, 'DE02'), iban, real[0] ?? '');
    expect(run.left[iban]).toBe('');
    expect(enter(run, iban, 'DE02').tries[iban]).toBe(2);
  });

  it('is forgotten as soon as something else is typed', () => {
    const run = enter(enter(byDebit, iban, real[0] ?? ''), iban, played()[iban] ?? '');
    expect(run.guarded).toEqual([]);
    expect(messageAt(run, iban)).toBeUndefined();
  });
});
