import { closestName } from '../lessons/nearest-name.ts';
import type { Fail } from './build-case.ts';
import { holds } from './condition.ts';
import { type Answers, type Case, type Definition, type Mistake, fill } from './definition.ts';
import { replay } from './journey.ts';

/** Every `{paper.entry}` in a text of the Übung must be known to at least one case. */
export function checkPlaceholders(definition: Definition, fail: Fail): void {
  const known = [...new Set(definition.cases.flatMap(({ entries }) => Object.keys(entries)))];
  for (const [place, text] of textsOf(definition)) {
    for (const [, path = ''] of text.matchAll(/\{([\w-]+\.[\w-]+)\}/g)) {
      if (!known.includes(path)) fail(place, `unknown placeholder "{${path}}"; ${closestName(path, known)}`);
    }
  }
}

function textsOf(definition: Definition): [place: string, text: string][] {
  const steps = definition.steps.map((step): [string, string] => [`steps "${step.id}"`, JSON.stringify(step)]);
  const cases = definition.cases.map(({ id, story }): [string, string] => [`cases "${id}"`, story]);
  return [...steps, ...cases, ['skills and real', JSON.stringify([definition.skills, definition.real])]];
}

/** The worked solution with every step left forward. */
export const played = (definition: Definition, { exemplar }: Case): Answers => ({
  ...exemplar,
  ...Object.fromEntries(definition.steps.map((step) => [step.id, 'weiter'])),
});

/** Plays each case's worked solution to the end. */
export function checkExemplars(definition: Definition, fail: Fail): void {
  for (const one of definition.cases) {
    const { open, finished } = replay(definition, played(definition, one));
    if (finished) continue;
    const stuck = open.fields.find((state) => state.error !== undefined);
    const why = stuck?.raw
      ? `the answer "${stuck.raw}" is refused: ${fill(stuck.error ?? '', one.entries)}`
      : 'has no answer';
    fail(`steps "${open.step.id}", field "${stuck?.field.id}"`, `case "${one.id}" cannot go on: ${why}`);
  }
}

/** Each mistake must happen with its rehearsal in the first case, and never in a worked solution. */
export function checkMistakes(definition: Definition, fail: Fail): void {
  const [guided] = definition.cases;
  for (const step of definition.steps) {
    for (const mistake of step.mistakes) {
      const place = `steps "${step.id}", mistake "${mistake.id}"`;
      const rehearsed = { ...played(definition, guided), [mistake.field]: mistake.rehearse };
      if (!happens(definition, mistake, rehearsed))
        fail(place, `"${mistake.rehearse}" does not meet its own condition`);
      const wrong = definition.cases.find((one) => happens(definition, mistake, played(definition, one)));
      if (wrong) fail(place, `the worked solution of "${wrong.id}" would be called a mistake`);
    }
  }
}

const happens = (definition: Definition, mistake: Mistake, answers: Answers): boolean =>
  holds(mistake.when, replay(definition, answers).valueAt);
