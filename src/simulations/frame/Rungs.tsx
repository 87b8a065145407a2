import { rungWords } from '../coach/rungs.ts';
import { type Rung, rungs } from '../coach/run.ts';
import type { Practice } from './practice.ts';

/** The four rungs side by side: the one in use, those already done, and a way into each. */
export function Rungs({ practice: { run, begin, stage } }: { readonly practice: Practice }) {
  const what = (rung: Rung) =>
    rung === 'allein' && stage.definition.cases.length === 1 ? 'Ohne Hilfe.' : rungWords[rung].what;
  return (
    <ol class="stufen" aria-label="So möchten Sie üben">
      {rungs.map((rung) => (
        <li key={rung}>
          <button type="button" aria-pressed={rung === run.rung} onClick={() => begin(rung)}>
            <b>
              {run.done.includes(rung) && <Tick />}
              {rungWords[rung].name}
            </b>
            <span>{run.done.includes(rung) ? 'Schon geschafft.' : what(rung)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

export const Tick = () => (
  <svg class="haken" viewBox="0 0 24 24" aria-hidden="true">
    <path d="m4 13 6 6L20 6" />
  </svg>
);
