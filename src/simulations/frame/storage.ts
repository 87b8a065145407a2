import { runKey } from '../chains/trip-storage.ts';
import { looksReal, withoutReal } from '../coach/guard.ts';
import { type Run, parseRun } from '../coach/run.ts';
import type { Definition } from '../definition.ts';
import { pathOf } from '../definition.ts';

/** Reads the tab's run; `undefined` where there is none or the browser keeps nothing. */
export function loadRun(definition: Definition): Run | undefined {
  try {
    return parseRun(definition, sessionStorage.getItem(runKey(definition)));
  } catch {
    return undefined;
  }
}

/** Keeps the run for this tab. Real-looking data is left out; a browser that keeps nothing is no error. */
export function saveRun(definition: Definition, known: ReadonlySet<string>, run: Run): void {
  try {
    sessionStorage.setItem(
      runKey(definition),
      JSON.stringify({
        ...run,
        answers: harmless(definition, known, run.answers),
        left: harmless(definition, known, run.left),
      }),
    );
  } catch {
    // Private windows and full storage: the run lives on in memory.
  }
}

function harmless(definition: Definition, known: ReadonlySet<string>, answers: Run['answers']): Run['answers'] {
  const real = definition.steps
    .flatMap((step) => step.fields.map((field) => ({ field, path: pathOf(step, field) })))
    .filter(({ field, path }) => looksReal(field, answers[path] ?? '', known));
  const kept = real.map(({ path }) => [path, withoutReal(definition, path, answers[path] ?? '', known)]);
  return { ...answers, ...Object.fromEntries(kept) };
}
