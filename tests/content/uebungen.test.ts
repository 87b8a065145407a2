import { describe, expect, test, vi } from 'vitest';
import { goOn, rehearse } from '../../src/simulations/coach/go-on.ts';
import { knownTo, looksReal } from '../../src/simulations/coach/guard.ts';
import { mistakeAt } from '../../src/simulations/coach/mistakes.ts';
import { newRun } from '../../src/simulations/coach/run.ts';
import { type Answers, type Case, type Definition, type Mistake, pathOf } from '../../src/simulations/definition.ts';
import { clock } from '../../src/simulations/fields/date/clock.ts';
import { forCase } from '../../src/simulations/for-case.ts';
import { replay } from '../../src/simulations/journey.ts';
import { exerciseIds, lessons, loadExercise } from './uebungen.ts';

vi.spyOn(clock, 'today').mockReturnValue('2026-11-24');

/** The worked answers of one step, as a person enters them. */
function answersOf(definition: Definition, stepId: string, { exemplar }: Case): Answers {
  const paths = definition.steps
    .filter(({ id }) => id === stepId)
    .flatMap((step) => step.fields.map((field) => pathOf(step, field)));
  return Object.fromEntries(paths.flatMap((path) => (exemplar[path] === undefined ? [] : [[path, exemplar[path]]])));
}

/** Goes forward step by step with the worked answers; the ids of the steps in the order they were left. */
function walk(definition: Definition, one: Case): readonly string[] {
  const left: string[] = [];
  let answers: Answers = {};
  const own = forCase(definition, one);
  while (!left.includes(replay(own, answers).open.step.id)) {
    const { id } = replay(own, answers).open.step;
    answers = { ...answers, ...answersOf(definition, id, one), [id]: 'weiter' };
    left.push(id);
  }
  return left;
}

/** The run in which the Fehler-Werkstatt has just made a mistake, and what the coach recognises in it. */
function workshop(definition: Definition, mistake: Mistake) {
  const rehearsed = rehearse(definition, newRun(definition, 'tipps'), mistake.id);
  if (!rehearsed) throw new Error(`"${mistake.id}" cannot be rehearsed`);
  return rehearsed;
}

function recognised(authored: Definition, answers: Answers, mistake: Mistake): string | undefined {
  const definition = forCase(authored, authored.cases[0]);
  const journey = replay(definition, answers);
  const state = journey.steps.find(({ fields }) => fields.some(({ path }) => path === mistake.field));
  return state && mistakeAt(journey, state, mistake.field)?.id;
}

describe.each(exerciseIds)('Übung %s', (id) => {
  const { authored, definition } = loadExercise(id);
  const [guided] = definition.cases;
  const stage = (one: Case) => ({ definition: forCase(definition, one), one, known: knownTo(definition) });
  const mistakes = definition.steps.flatMap((step) => step.mistakes);
  const fields = definition.steps.flatMap((step) => step.fields);
  const cases = definition.cases.map((one) => [one.id, one] as const);
  const rehearsals = mistakes.map((mistake) => [mistake.id, mistake] as const);

  test('has a guided case and another one for "allein"', () => {
    expect(definition.cases.length).toBeGreaterThanOrEqual(2);
  });

  test('tells its sources and the day it was checked', () => {
    expect(authored.sources.every(({ title, url }) => Boolean(title || url))).toBe(true);
    expect(authored.checked.toISOString().slice(0, 10) <= clock.today()).toBe(true);
  });

  test('is played in a browser under an address that belongs to nobody', () => {
    expect(authored.service.address).toMatch(/^[a-z-]+\.uebung\.example$/);
  });

  test.each(cases)('is played to its end by %s', (_, one) => {
    const visible = replay(forCase(definition, one), one.exemplar).steps.map(({ step }) => step.id);
    expect(visible.length).toBeGreaterThan(1);
    expect(walk(definition, one)).toEqual(visible);
  });

  test.each(cases)('lets %s pass each step while guided', (_, one) => {
    let run = newRun(definition, 'mitmachen', one.id);
    for (const step of walk(definition, one)) {
      const typed = { ...run, answers: { ...run.answers, ...answersOf(definition, step, one) } };
      const { run: next, blocked } = goOn(stage(one), typed, step);
      expect(blocked, `step "${step}"`).toEqual([]);
      run = next;
    }
    expect(run.met).toEqual([]);
    expect(replay(forCase(definition, one), run.answers).finished).toBe(true);
  });

  test.each(cases)('calls nothing a mistake that %s meets on the worked way of a played screen', (_, one) => {
    const own = forCase(definition, one);
    for (const step of own.steps) {
      for (const path of step.fields.filter(({ kind }) => kind === 'moves').map((field) => pathOf(step, field))) {
        const moves = (one.exemplar[path] ?? '').split(' ');
        for (const count of moves.keys()) {
          const answers = { ...one.exemplar, [path]: moves.slice(0, count).join(' ') };
          const journey = replay(own, answers);
          const state = journey.steps.find((other) => other.step.id === step.id);
          expect(state && mistakeAt(journey, state, path)?.id, `${path}: ${answers[path]}`).toBeUndefined();
        }
      }
    }
  });

  test('rehearses at least three mistakes', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(3);
  });

  test.each(rehearsals)('recognises %s and its repair', (_, mistake) => {
    const { run, step } = workshop(definition, mistake);
    expect(recognised(definition, run.answers, mistake)).toBe(mistake.id);
    expect(goOn(stage(guided), run, step.id).blocked).toContain(mistake.field);
    const answers = { ...run.answers, [mistake.field]: guided.exemplar[mistake.field] ?? '' };
    expect(recognised(definition, answers, mistake)).toBeUndefined();
    expect(goOn(stage(guided), { ...run, answers }, step.id).blocked).toEqual([]);
  });

  test.each(rehearsals)('rehearses %s without real data', (_, mistake) => {
    const field = definition.steps.flatMap((step) =>
      step.fields.filter((one) => pathOf(step, one) === mistake.field),
    )[0];
    expect(field && looksReal(field, mistake.rehearse, knownTo(definition))).toBe(false);
  });

  test('offers papers at every file field', () => {
    for (const field of fields.filter(({ kind }) => kind === 'file')) {
      const { papers = {}, accepts = [] } = field as { papers?: Record<string, string>; accepts?: readonly string[] };
      expect(Object.keys(papers), field.id).toEqual(expect.arrayContaining([...accepts]));
      expect(Object.keys(papers).length, field.id).toBeGreaterThan(1);
    }
  });
});

describe.each(lessons)('$file', ({ exercise, body }) => {
  test('names an Übung that exists', () => {
    const named = [...body.matchAll(/<Uebung\s+id="([^"]+)"/g)].map(([, id]) => id);
    expect(exerciseIds).toEqual(expect.arrayContaining([...named, ...(exercise ? [exercise] : [])]));
  });

  test('shows pictures of steps that exist', () => {
    for (const [tag] of body.matchAll(/<Bilder\b[^>]*>/g)) {
      const [, id = ''] = /uebung="([^"]+)"/.exec(tag) ?? [];
      const [, steps = ''] = /schritte="([^"]+)"/.exec(tag) ?? [];
      const known = loadExercise(id).definition.steps.map((step) => step.id);
      expect(known, tag).toEqual(expect.arrayContaining(steps.split(/\s+/)));
    }
  });
});
