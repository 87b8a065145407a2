import { closestName } from '../content-rules/nearest-name.ts';
import { type Case, type Field, pathOf } from './definition.ts';
import { kinds } from './fields/registry.ts';
import type { Persona } from './persona-schema.ts';
import type { Simulation } from './schema.ts';

export type Fail = (place: string, message: string) => never;

type AuthoredField = Simulation['steps'][number]['fields'][number];

/** Puts a persona at the table of an Übung: papers laid out, entries for texts, and the worked solution. */
export function buildCase(
  [id, story]: readonly [string, string],
  persona: Persona,
  simulation: Simulation,
  given: Case['entries'],
  fail: Fail,
): Case {
  const laid = simulation.documents.filter((paper) => paper in persona.papers);
  const entries = { ...personEntries(persona), ...given, ...paperEntries(persona, laid) };
  const exemplar: Record<string, string> = {};
  const sources: Record<string, string> = {};
  const table = { entries, laid, documents: simulation.documents };
  for (const step of simulation.steps) {
    for (const field of step.fields) {
      const place = `steps "${step.id}", field "${field.id}", answer`;
      const answer = answerFor(field, id, table, (message) => fail(place, message));
      if (answer) exemplar[pathOf(step, field)] = chosen(field, answer.raw);
      if (answer?.source) sources[pathOf(step, field)] = answer.source;
    }
  }
  const papers = Object.fromEntries(laid.map((paper) => [paper, persona.papers[paper]?.title ?? paper]));
  return { id, name: persona.name, story, entries, papers, exemplar, sources };
}

const personEntries = (persona: Persona): Record<string, string> => ({
  'person.name': persona.name,
  'person.vorname': persona.name.split(' ')[0] ?? persona.name,
});

const paperEntries = (persona: Persona, laid: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    laid.flatMap((paper) =>
      Object.entries(persona.papers[paper]?.entries ?? {}).map(([name, text]) => [`${paper}.${name}`, text]),
    ),
  );

interface Table {
  readonly entries: Readonly<Record<string, string>>;
  readonly laid: readonly string[];
  readonly documents: readonly string[];
}

/** A paper says "männlich" where the control offers a choice: the run holds the choice's key, as the control reports it. */
function chosen(field: AuthoredField, raw: string): string {
  const kind = kinds[String(field['kind'])];
  return kind?.options ? kind.parse(raw, field as unknown as Field).value : raw;
}

interface Answer {
  readonly raw: string;
  readonly source?: string;
}

/** The answer of one case: a literal, or what the named paper entry says; `undefined` where this case has none. */
function answerFor(
  { answer }: AuthoredField,
  caseId: string,
  table: Table,
  fail: (message: string) => never,
): Answer | undefined {
  const authored = typeof answer === 'object' && !Array.isArray(answer) ? answer[caseId] : answer;
  if (authored === undefined) return undefined;
  if (Array.isArray(authored)) return fail('A list of answers belongs to a step with "repeat".');
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(authored)) return { raw: authored };
  const paper = authored.split('.')[0] ?? '';
  if (!table.documents.includes(paper))
    return fail(`Unknown paper "${paper}". ${closestName(paper, table.documents)}`.trim());
  if (!table.laid.includes(paper)) return undefined;
  const known = Object.keys(table.entries).filter((path) => path.startsWith(`${paper}.`));
  const raw =
    table.entries[authored] ??
    fail(`"${caseId}" has no paper entry "${authored}". ${closestName(authored, known)}`.trim());
  return { raw, source: authored };
}
