import { describe, expect, it, test } from 'vitest';
import type { Answers } from '../definition.ts';
import { onDay } from '../fixture-day.ts';
import { allPaths, makeStage, played } from '../fixture.ts';
import { replay } from '../journey.ts';
import { filledUpTo, finishRepair, finishRung, goOn, rehearse } from './go-on.ts';
import { type Run, type Rung, newRun, rungs, typed } from './run.ts';

onDay('2026-11-24');

const stage = makeStage();
const { definition } = stage;
const start = (answers: Answers = {}, rung: Rung = 'tipps'): Run => ({ ...newRun(definition, rung, 'helga'), answers });

const person = {
  'person.vorname': 'Helga',
  'person.geburtsdatum': '14.3.52',
  'person.email': 'helga.sommer@beispiel.example',
  'person.eltern': 'ja',
};

test.each<readonly [string, Answers, readonly string[]]>([
  ['all is blank', {}, ['person.vorname', 'person.geburtsdatum', 'person.email', 'person.eltern']],
  ['one required field is blank', { ...person, 'person.eltern': '' }, ['person.eltern']],
  ['one is refused', { ...person, 'person.email': 'helga' }, ['person.email']],
  ['an optional one is refused', { ...person, 'person.telefon': '12' }, ['person.telefon']],
  ['an optional one holds real data', { ...person, 'person.telefon': '0171 1234567' }, ['person.telefon']],
  ['a required one holds real data', { ...person, 'person.email': 'helga@web.de' }, ['person.email']],
  ['all is in order', person, []],
  ['another answer than on the papers', { ...person, 'person.vorname': 'Hanna' }, []],
])('with hints, "Weiter" is held back when %s', (_what, answers, blocked) => {
  const outcome = goOn(stage, start(answers), 'person');
  expect(outcome.blocked).toEqual(blocked);
  expect(outcome.run.flagged).toEqual(expect.arrayContaining([...blocked]));
  expect(outcome.run.answers['person']).toBe(blocked.length === 0 ? 'weiter' : undefined);
});

describe('"Weiter"', () => {
  it('leaves the step with tidy answers and without messages', () => {
    const { run } = goOn(stage, { ...start(person), flagged: ['person.email'] }, 'person');
    expect(run.answers['person.geburtsdatum']).toBe('14.03.1952');
    expect(run.flagged).toEqual([]);
    expect(replay(definition, run.answers).open.step.id).toBe('zahlung');
  });

  it('asks nothing of hidden fields', () => {
    expect(goOn(stage, start({ ...person, person: 'weiter', 'zahlung.art': 'bar' }), 'zahlung').blocked).toEqual([]);
    expect(goOn(stage, start({ 'zahlung.art': 'lastschrift' }), 'zahlung').blocked).toEqual(['zahlung.iban']);
  });

  it('does nothing on a step that is hidden or unknown', () => {
    for (const id of ['kind', 'gibt-es-nicht'])
      expect(goOn(stage, start({ 'person.eltern': 'nein' }), id)).toEqual({
        run: start({ 'person.eltern': 'nein' }),
        blocked: [],
      });
  });

  it('keeps no real data, also when nobody left the field before', () => {
    const { run } = goOn(stage, typed(start(person), 'person.email', 'helga@web.de'), 'person');
    expect(JSON.stringify(run)).not.toContain('web.de');
  });

  it('lets people through again once real data was replaced', () => {
    const held = goOn(stage, start({ ...person, 'person.telefon': '0171 1234567' }), 'person').run;
    expect(goOn(stage, typed(held, 'person.telefon', '039204 000000'), 'person').blocked).toEqual([]);
  });

  it('on "mitmachen" waits for what the papers say, also in optional fields', () => {
    const { blocked } = goOn(stage, start({ ...person, 'person.vorname': 'Hanna' }, 'mitmachen'), 'person');
    expect(blocked).toEqual(['person.vorname', 'person.telefon']);
  });

  it('lets a noticed mistake through except on "mitmachen" and in the Fehler-Werkstatt', () => {
    const answers = { ...played(), 'kind.geburtsdatum': '14.03.1952' };
    const blocked = (run: Run) => goOn(stage, run, 'kind').blocked;
    expect(blocked(start(answers, 'tipps'))).toEqual([]);
    expect(blocked(start(answers, 'allein'))).toEqual([]);
    expect(blocked(start(answers, 'mitmachen'))).toEqual(['kind.geburtsdatum']);
    expect(blocked({ ...start(answers), workshop: 'kind-zu-alt' })).toEqual(['kind.geburtsdatum']);
  });

  it('shows no message of a mistake any more that it has let through', () => {
    expect(goOn(stage, start({ ...played(), 'kind.geburtsdatum': '14.03.1952' }), 'kind').run).toMatchObject({
      met: ['kind-zu-alt'],
      flagged: [],
    });
  });
});

test.each(rungs)('the worked answers lead to the end on %s', (rung) => {
  const { exemplar } = definition.cases[0];
  const end = definition.steps.reduce(
    (run, { id }) => {
      const outcome = goOn(stage, run, id);
      expect(outcome.blocked).toEqual([]);
      return outcome.run;
    },
    start(exemplar, rung),
  );
  expect(replay(definition, end.answers).finished).toBe(true);
  expect(finishRung(finishRung(end)).done).toEqual([rung]);
});

describe('answers filled in up to a step', () => {
  it('cover exactly the steps before it', () => {
    const answers = filledUpTo(definition, 'kind');
    expect(Object.keys(answers).filter((key) => !key.includes('.'))).toEqual(['person', 'zahlung']);
    expect(replay(definition, answers).open.step.id).toBe('kind');
    expect(answers['kind.name']).toBeUndefined();
  });

  it('cover that step too when told, without leaving it', () => {
    const answers = filledUpTo(definition, 'kind', true);
    expect(answers['kind.name']).toBe('Mia');
    expect(answers['kind']).toBeUndefined();
  });

  it('are none for the first step', () => {
    expect(filledUpTo(definition, 'person')).toEqual({});
  });

  it('leave a field blank that has no worked answer', () => {
    expect(filledUpTo(definition, 'pruefen')['kind.buecher']).toBe('');
    expect(allPaths(definition)).toEqual(
      expect.arrayContaining(Object.keys(played()).filter((key) => key.includes('.'))),
    );
  });
});

describe('the Fehler-Werkstatt', () => {
  const before: Run = { ...start({ 'person.vorname': 'Kurt' }, 'allein'), caseId: 'kurt', done: ['zeigen'] };

  it('opens the step with the mistake made and everything before it filled in', () => {
    const made = rehearse(definition, before, 'kind-zu-alt');
    expect(made?.step.id).toBe('kind');
    expect(made?.run).toMatchObject({ rung: 'tipps', caseId: 'helga', workshop: 'kind-zu-alt', done: ['zeigen'] });
    expect(made?.run.answers).toMatchObject({ 'person.vorname': 'Helga', 'kind.geburtsdatum': '14.03.1952' });
    expect(made && replay(definition, made.run.answers).open.step.id).toBe('kind');
  });

  it('knows no mistake that is not declared', () => {
    expect(rehearse(definition, before, 'gibt-es-nicht')).toBeUndefined();
  });

  it('waits until the mistake is put right', () => {
    const run = rehearse(definition, before, 'geburtsdatum-vom-kind')?.run ?? before;
    const held = goOn(stage, run, 'person');
    expect(held.blocked).toEqual(['person.geburtsdatum']);
    expect(goOn(stage, typed(held.run, 'person.geburtsdatum', '14.03.1952'), 'person').blocked).toEqual([]);
  });

  it('remembers what was repaired, once, and is over', () => {
    const run = { ...start(), workshop: 'kind-zu-alt', repaired: ['kind-zu-alt'] };
    expect(finishRepair(run).repaired).toEqual(['kind-zu-alt']);
    expect(finishRepair(run)).not.toHaveProperty('workshop');
    const none = start();
    expect(finishRepair(none)).toBe(none);
  });
});
