/**
 * Compiles `uebung.yaml` and the personas into the `Definition` that pages and browser play (build time only).
 * Every reference is checked and the worked solution of each case is played through; an error names file, place and
 * remedy.
 */
import { closestName } from '../lessons/nearest-name.ts';
import { type Fail, buildCase } from './build-case.ts';
import { type Place, compileCondition, compileTest, completePath } from './build-condition.ts';
import { checkExemplars, checkMistakes, checkPlaceholders } from './build-check.ts';
import { type Condition, type Definition, type Field, type Mistake, type Step, pathOf } from './definition.ts';
import type { Persona } from './persona-schema.ts';
import { type Simulation, testSchema } from './schema.ts';

export interface Sources {
  /** Persona id → persona. */
  readonly personas: Readonly<Record<string, Persona>>;
  /** Amounts of the municipality, usable in texts as `{betrag.<id>}`. */
  readonly amounts: Readonly<Record<string, string>>;
}

type Authored = Simulation['steps'][number];

/** @throws Error for an unknown persona, paper, entry, field or placeholder, and where a case cannot be played to its end. */
export function buildDefinition(id: string, simulation: Simulation, { personas, amounts }: Sources): Definition {
  const fail: Fail = (place, message) => {
    throw new Error(`content/uebungen/${id}/uebung.yaml, ${place}: ${message}`);
  };
  checkDocuments(simulation, personas, fail);
  const cases = Object.entries(simulation.cases).map((entry) => {
    const persona = personas[entry[0]];
    if (!persona)
      return fail('cases', `unknown persona "${entry[0]}"; ${closestName(entry[0], Object.keys(personas))}`);
    return buildCase(entry, persona, simulation, amounts, fail);
  });
  const steps = simulation.steps.map((step) => buildStep(step, simulation.steps, fail));
  const { title, skills, real } = simulation;
  const { name, provider, address } = simulation.service;
  const definition = {
    id,
    title,
    service: { name, provider, address },
    skills,
    real,
    cases,
    steps,
  } as unknown as Definition;
  checkPlaceholders(definition, fail);
  checkExemplars(definition, fail);
  checkMistakes(definition, fail);
  return definition;
}

/** Each laid-out paper must belong to at least one of the personas. */
function checkDocuments(simulation: Simulation, personas: Sources['personas'], fail: Fail): void {
  const owned = Object.keys(simulation.cases).flatMap((id) => Object.keys(personas[id]?.papers ?? {}));
  for (const paper of simulation.documents) {
    if (!owned.includes(paper)) fail('documents', `unknown paper "${paper}"; ${closestName(paper, owned)}`);
  }
}

function buildStep(step: Authored, steps: readonly Authored[], fail: Fail): Step {
  const paths = steps.flatMap((other) => other.fields.map((field) => pathOf(other, field)));
  const place = (where: string): Place => ({
    step: step.id,
    paths,
    fail: (message) => fail(`steps "${step.id}"${where}`, message),
  });
  return {
    ...step,
    ...compiledWhen(step, place('')),
    facts: step.facts.map((fact) => ({ ...fact, ...compiledWhen(fact, place(`, facts "${fact.label}"`)) })),
    fields: step.fields.map((field) => buildField(field, place(`, field "${field.id}"`))),
    mistakes: step.mistakes.map((mistake) => buildMistake(mistake, place(`, mistake "${mistake.id}"`))),
  } as unknown as Step;
}

function compiledWhen(authored: { when?: Record<string, unknown> | undefined }, place: Place): { when?: Condition } {
  return authored.when ? { when: compileCondition(authored.when, place) } : {};
}

/** The answers stay with the cases. */
function buildField({ answer: _, ...field }: Authored['fields'][number], place: Place): Field {
  return { ...field, ...compiledWhen(field, place) } as unknown as Field;
}

function buildMistake(mistake: Authored['mistakes'][number], place: Place): Mistake {
  const path = completePath(mistake.field, place);
  const isTest = testSchema.safeParse(mistake.when).success;
  const when = isTest
    ? { path, test: compileTest(mistake.when, place) }
    : compileCondition(mistake.when as Record<string, unknown>, place);
  return { ...mistake, field: path, when };
}
