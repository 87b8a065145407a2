import type { Simulation } from './schema.ts';

type Step = Simulation['steps'][number];
type Fields = Step['fields'];
type FailHere = (place: string, message: string) => never;

/** The answers of a repeated step fit its repetition; `taken` is the id of its own question. Nothing of it stands elsewhere. */
export function checkRepeat(step: Step, taken: string, cases: readonly string[], fail: FailHere): void {
  const { repeat, fields } = step;
  if (!repeat) {
    if (JSON.stringify(step).includes('{nummer}'))
      fail('', '"{nummer}" belongs to a step with "repeat". Take it out, or write repeat: { max: 4, question: … }.');
    return;
  }
  if (fields.some(({ id }) => id === taken))
    fail(`, field "${taken}"`, `"${taken}" is the question of "repeat". Give this field another id.`);
  for (const one of cases) checkLists(step, one, fail);
}

function checkLists({ repeat, fields }: Step, one: string, fail: FailHere): void {
  const [least = 1, most = 1] = [repeat?.min, repeat?.max];
  const longest = Math.max(0, ...listLengths(fields, one));
  for (const field of fields) {
    const count = listOf(field.answer, one)?.length;
    const place = `, field "${field.id}", answer`;
    if (count === undefined) continue;
    if (count > most) fail(place, `Case "${one}" has ${count} answers, but only ${most} are asked. Raise "max".`);
    if (count < least)
      fail(place, `Case "${one}" has ${count} of at least ${least} answers. Add some, or lower "min".`);
    if (count < longest)
      fail(place, `Case "${one}" has ${count} answers here and ${longest} elsewhere. Write '' where there is none.`);
  }
}

/** How many answers each list of a case holds. */
export const listLengths = (fields: Fields, one: string): readonly number[] =>
  fields.flatMap(({ answer }) => listOf(answer, one)?.length ?? []);

/** The list of answers of one case; `undefined` where its answer counts for each repetition. */
function listOf(answer: Fields[number]['answer'], one: string): readonly string[] | undefined {
  const own = typeof answer === 'object' && !Array.isArray(answer) ? answer[one] : answer;
  return Array.isArray(own) ? own : undefined;
}
