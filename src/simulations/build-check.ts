import { closestName } from '../content-rules/nearest-name.ts';
import type { Fail } from './build-case.ts';
import { mistakeAt } from './coach/mistakes.ts';
import { type Answers, type Case, type Definition, type Mistake, fill } from './definition.ts';
import { forCase } from './for-case.ts';
import { kinds } from './fields/registry.ts';
import { type FieldState, replay } from './journey.ts';

/** Every `{paper.entry}` in a text of the Übung must be known to at least one case. */
export function checkPlaceholders(definition: Definition, fail: Fail): void {
  const entries = new Set(definition.cases.flatMap((one) => Object.keys(one.entries)));
  const known = [...entries].map((path) => `{${path}}`);
  for (const [place, text] of textsOf(definition)) {
    for (const [placeholder] of text.matchAll(/\{[\w-]+\.[\w-]+\}/g)) {
      if (entries.has(placeholder.slice(1, -1))) continue;
      fail(place, `Unknown placeholder "${placeholder}". ${nearestPlaceholder(placeholder, known)}`);
    }
  }
}

/** Labels, hints and headings are the form's own words: the same for every case. */
export function checkLabels({ steps }: Definition, fail: Fail): void {
  for (const step of steps) {
    for (const field of step.fields) {
      const words = JSON.stringify({ ...field, why: '', tip: '', play: '' });
      const [placeholder] = /\{[\w-]+\.[\w-]+\}/.exec(words) ?? [];
      if (placeholder)
        fail(`steps "${step.id}", field "${field.id}"`, `Take ${placeholder} out; only "why" and "tip" may use it.`);
    }
  }
}

const nearestPlaceholder = (placeholder: string, known: readonly string[]): string =>
  closestName(placeholder, known) || `Each is {paper.entry} with a paper of "documents", or {betrag.…}.`;

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
    const { open, finished } = replay(forCase(definition, one), played(definition, one));
    const stuck = open.fields.find((state) => state.error !== undefined);
    if (finished || !stuck) continue;
    fail(`steps "${open.step.id}", field "${stuck.field.id}", answer`, `Case "${one.id}" ${obstacle(stuck, one)}`);
  }
}

function obstacle({ field, raw, error = '' }: FieldState, one: Case): string {
  if (raw === '')
    return `has no answer. Write a paper entry or a text, for this case alone as { ${one.id}: … }, or required: false.`;
  const options = kinds[field.kind]?.options?.(field);
  const remedy = options ? closestName(raw, Object.keys(options)) || `Known: ${Object.keys(options).join(', ')}.` : '';
  return `cannot go on: the answer "${raw}" is refused with „${fill(error, one.entries)}“ ${remedy}`.trim();
}

/** Each mistake must be recognised from its rehearsal in the first case, and never in a worked solution. */
export function checkMistakes(definition: Definition, fail: Fail): void {
  for (const step of definition.steps) {
    for (const mistake of step.mistakes) {
      const message = unrehearsable(definition, mistake) ?? mistaken(definition, mistake);
      if (message) fail(`steps "${step.id}", mistake "${mistake.id}"`, message);
    }
  }
}

function unrehearsable(authored: Definition, { id, field, rehearse }: Mistake): string | undefined {
  const [guided] = authored.cases;
  const definition = forCase(authored, guided);
  const answers = { ...played(definition, guided), [field]: rehearse };
  if (!isVisible(definition, answers, field))
    return `The field "${field}" is hidden in the guided case "${guided.id}". Take a field that this case fills in.`;
  const found = noticed(definition, answers, field);
  if (found?.id === id) return undefined;
  if (found) return `"${rehearse}" is taken for the mistake "${found.id}". Write the narrower of the two first.`;
  return `"${rehearse}" does not meet its own condition. Change "rehearse" or "when".`;
}

function mistaken(definition: Definition, { id, field }: Mistake): string | undefined {
  const wrong = definition.cases.find(
    (one) => noticed(forCase(definition, one), played(definition, one), field)?.id === id,
  );
  return wrong && `The worked solution of "${wrong.id}" would be called a mistake. Narrow "when".`;
}

const isVisible = (definition: Definition, answers: Answers, path: string): boolean =>
  replay(definition, answers).steps.some(({ fields }) => fields.some((state) => state.path === path));

/** The mistake that the coach recognises at a field. */
function noticed(definition: Definition, answers: Answers, path: string): Mistake | undefined {
  const journey = replay(definition, answers);
  const state = journey.steps.find(({ fields }) => fields.some((candidate) => candidate.path === path));
  return state && mistakeAt(journey, state, path);
}
