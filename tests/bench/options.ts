import { parseArgs } from 'node:util';

export interface Options {
  /** Sections to run, in this order. */
  readonly only: readonly string[];
  /** How often each page is opened; the table shows medians. */
  readonly rounds: number;
  /** Lessons to generate for the offline section; 0 measures the site as it is. */
  readonly lessons: number;
}

/** Reads the command line. `sections`: all names; `extra`: those that run only when asked for. Throws one sentence for anything unknown. */
export const readOptions = (
  args: readonly string[],
  sections: readonly string[],
  extra: readonly string[],
): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      lessons: { type: 'string', default: '0' },
      scale: { type: 'boolean', default: false },
    },
  });
  const usual = sections.filter((name) => !extra.includes(name));
  const only = values.only?.split(',') ?? [...usual, ...(values.scale ? ['scale'] : [])];
  const unknown = only.find((name) => !sections.includes(name));
  if (unknown !== undefined) throw new Error(`There is no section "${unknown}"; there are ${sections.join(', ')}.`);
  return { only, rounds: Number(values.rounds), lessons: Number(values.lessons) };
};
