import type { Fail } from './build-case.ts';
import { type Place, compileCondition, compileTest, completePath, isTest } from './build-condition.ts';
import { type Case, type Condition, type Field, type Mistake, type Step, pathOf } from './definition.ts';
import type { Simulation } from './schema.ts';

type Authored = Simulation['steps'][number];
type AuthoredField = Authored['fields'][number];

/** Compiles one step: conditions get complete paths, file fields the papers to choose from. */
export function buildStep(step: Authored, steps: readonly Authored[], papers: Case['papers'], fail: Fail): Step {
  const paths = steps.flatMap((other) => other.fields.map((field) => pathOf(other, field)));
  const first = steps.slice(0, steps.indexOf(step)).flatMap(({ fields }) => fields).length;
  const place = (where: string, before = paths.length): Place => ({
    step: step.id,
    paths,
    before,
    fail: (message) => fail(`steps "${step.id}"${where}`, message),
  });
  return {
    ...step,
    ...compiledWhen(step, place('', first)),
    facts: step.facts.map((fact) => ({ ...fact, ...compiledWhen(fact, place(`, facts "${fact.label}"`)) })),
    fields: step.fields.map((field, index) => buildField(field, papers, place(`, field "${field.id}"`, first + index))),
    mistakes: step.mistakes.map((mistake) => buildMistake(mistake, place(`, mistake "${mistake.id}"`))),
  } as unknown as Step;
}

function compiledWhen(authored: { when?: Record<string, unknown> | undefined }, place: Place): { when?: Condition } {
  return authored.when ? { when: compileCondition(authored.when, place) } : {};
}

/** The answers stay with the cases. */
function buildField({ answer: _, ...field }: AuthoredField, papers: Case['papers'], place: Place): Field {
  const choices = field['kind'] === 'file' ? { papers } : withPapers(field['play'], papers);
  return { ...field, ...choices, ...compiledWhen(field, place) } as unknown as Field;
}

/** A screen that takes papers gets those on the table. */
const withPapers = (play: unknown, papers: Case['papers']) =>
  typeof play === 'object' && play !== null && 'accepts' in play ? { play: { ...play, papers } } : {};

function buildMistake(mistake: Authored['mistakes'][number], place: Place): Mistake {
  const path = completePath(mistake.field, place);
  const when = isTest(mistake.when)
    ? { path, test: compileTest(mistake.when, place) }
    : compileCondition(mistake.when, place);
  return { ...mistake, field: path, when };
}
