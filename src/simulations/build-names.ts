import { closestName } from '../content-rules/nearest-name.ts';
import type { Fail } from './build-case.ts';
import type { Persona } from './persona-schema.ts';
import type { Simulation } from './schema.ts';

type Personas = Readonly<Record<string, Persona>>;
type Named = { readonly id: string };

/** Every id is given once, and every persona and paper that the Übung names exists. */
export function checkNames(simulation: Simulation, personas: Personas, fail: Fail): void {
  checkIds(simulation, fail);
  for (const id of Object.keys(simulation.cases)) {
    if (!(id in personas)) fail('cases', `Unknown persona "${id}". ${closestName(id, Object.keys(personas))}`);
  }
  checkPapers(simulation, personas, fail);
  checkAnswers(simulation, fail);
}

/** Mistakes are found by their id alone, so it is unique in the whole Übung. */
function checkIds({ steps }: Simulation, fail: Fail): void {
  const mistakes = steps.flatMap((step) => step.mistakes);
  const twice = (list: readonly Named[]) =>
    list.find(({ id }, index) => list.findIndex((one) => one.id === id) < index);
  const step = twice(steps);
  if (step) fail('steps', `Two steps have the id "${step.id}". Give each its own.`);
  const mistake = twice(mistakes);
  if (mistake) fail('steps', `Two mistakes have the id "${mistake.id}". Give each its own.`);
  for (const { id, fields } of steps) {
    const field = twice(fields);
    if (field) fail(`steps "${id}"`, `Two fields have the id "${field.id}". Give each its own.`);
  }
  if (steps[0]?.when) fail(`steps "${steps[0].id}"`, 'The first step has a condition. Take out its "when".');
}

/** Each laid-out paper belongs to at least one of the personas; a field takes and refuses only such papers. */
function checkPapers({ cases, documents, steps }: Simulation, personas: Personas, fail: Fail): void {
  const owned = [...new Set(Object.keys(cases).flatMap((id) => Object.keys(personas[id]?.papers ?? {})))];
  const check = (place: string, papers: readonly string[], known: readonly string[]) => {
    for (const paper of papers)
      if (!known.includes(paper)) fail(place, `Unknown paper "${paper}". ${closestName(paper, known)}`.trim());
  };
  check('documents', documents, owned);
  for (const step of steps) {
    for (const field of step.fields) {
      const place = `steps "${step.id}", field "${field.id}"`;
      const { accepts, refusals } = takenBy(field);
      check(`${place}, accepts`, papersIn(accepts), documents);
      check(`${place}, refusals`, papersIn(refusals), documents);
    }
  }
}

/** A played screen takes papers by its own properties. */
const takenBy = (field: Readonly<Record<string, unknown>>) =>
  ('play' in field ? field['play'] : field) as { readonly accepts?: unknown; readonly refusals?: unknown };

const papersIn = (option: unknown): string[] => (Array.isArray(option) ? option : Object.keys(option ?? {}));

/** An answer for each case names cases of this Übung. */
function checkAnswers({ cases, steps }: Simulation, fail: Fail): void {
  const known = Object.keys(cases);
  for (const step of steps) {
    for (const { id, answer } of step.fields) {
      const named = typeof answer === 'object' && !Array.isArray(answer) ? Object.keys(answer) : [];
      const unknown = named.find((one) => !known.includes(one));
      if (unknown)
        fail(`steps "${step.id}", field "${id}", answer`, `Unknown case "${unknown}". ${closestName(unknown, known)}`);
    }
  }
}
