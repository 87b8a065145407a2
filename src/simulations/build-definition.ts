/**
 * Compiles `uebung.yaml` and the personas into the `Definition` that pages and browser play (build time only).
 * Every reference is checked and the worked solution of each case is played through; an error names file, place and
 * remedy.
 */
import { ContentError } from '../content-rules/content-error.ts';
import { amountEntries, withNamedAmounts } from './build-amounts.ts';
import { type Fail, buildCase } from './build-case.ts';
import { checkExemplars, checkLabels, checkMistakes, checkPlaceholders } from './build-check.ts';
import { expandSteps } from './build-expand.ts';
import { checkNames } from './build-names.ts';
import { buildStep } from './build-step.ts';
import { withWays } from './build-ways.ts';
import type { Case, Definition } from './definition.ts';
import type { Persona } from './persona-schema.ts';
import type { Simulation } from './schema.ts';

export interface Sources {
  /** Persona id → persona. */
  readonly personas: Readonly<Record<string, Persona>>;
  /** Amounts of the municipality, usable in texts as `{betrag.<id>}`. */
  readonly amounts: Readonly<Record<string, string>>;
  /** Name of the account for offices, usable as `{konto.name}`. */
  readonly account: string;
}

/** @throws Error for an unknown persona, paper, entry, field or placeholder, and where a case cannot be played to its end. */
export function buildDefinition(id: string, authored: Simulation, { personas, amounts, account }: Sources): Definition {
  const fail: Fail = (place, message) => {
    throw new ContentError(`content/uebungen/${id}/uebung.yaml`, `, ${place}: ${message}`);
  };
  const simulation = expandSteps(authored, fail);
  checkNames(simulation, personas, fail);
  const given = { ...amountEntries(amounts), 'konto.name': account };
  const cases = Object.entries(simulation.cases).flatMap(([name, story]) => {
    const persona = personas[name];
    return persona ? [buildCase([name, story], persona, simulation, given, fail)] : [];
  });
  const papers = papersOf(simulation.documents, cases);
  const steps = simulation.steps.map((step) => buildStep(step, simulation.steps, papers, fail));
  const { title, skills, real } = simulation;
  const { name, provider, address } = simulation.service;
  const service = { name, provider, address };
  const bare = { id, title, service, skills, real, cases, steps } as unknown as Definition;
  checkPlaceholders(bare, fail);
  const definition = withWays(withNamedAmounts(bare), fail);
  checkLabels(definition, fail);
  checkExemplars(definition, fail);
  checkMistakes(definition, fail);
  return definition;
}

/** Titles of all papers on the table; the first case's title counts, since all cases share their fields. */
const papersOf = (documents: readonly string[], cases: readonly Case[]): Case['papers'] =>
  Object.fromEntries(
    documents.map((paper) => [paper, cases.find(({ papers }) => paper in papers)?.papers[paper] ?? paper]),
  );
