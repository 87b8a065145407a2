import type { Trip } from '../chains/travelled.ts';
import { stationAddress } from '../chains/trip-storage.ts';
import { type Review as Found, review } from '../coach/review.ts';
import { rungWords } from '../coach/rungs.ts';
import { rungs } from '../coach/run.ts';
import { fill } from '../definition.ts';
import { Tick } from './Rungs.tsx';
import type { Practice } from './practice.ts';

/** After the last step: what the person can do now, what was changed, how to go on, and how to do it for real. */
export function End({ practice }: { readonly practice: Practice }) {
  const { stage, journey, run } = practice;
  const { definition, one } = stage;
  return (
    <section class="tafel">
      <h2 id="titel" tabIndex={-1}>
        Geschafft! Sie können jetzt:
      </h2>
      <ul class="tafel-kann">
        {definition.skills.map((skill) => (
          <li key={skill}>
            <Tick />
            <span>{fill(skill, one.entries)}</span>
          </li>
        ))}
      </ul>
      <Looked found={review(definition, journey, one, run)} isAlone={run.rung === 'allein'} />
      {definition.trip && <Further trip={definition.trip} />}
      <Onward practice={practice} />
      <h3>So machen Sie es in echt</h3>
      <ol class="tafel-echt">
        {definition.real.map((step) => (
          <li key={step}>{fill(step, one.entries)}</li>
        ))}
      </ol>
    </section>
  );
}

/** Never a score: what was changed, what happened, and on "allein" what fitted and what to look at again. */
function Looked({ found, isAlone }: { readonly found: Found; readonly isAlone: boolean }) {
  return (
    <>
      {isAlone && <List title="Das hat gleich gepasst" entries={found.fitted} />}
      <List title="Das haben Sie noch geändert" entries={found.changed} />
      <List title="Diesen Fehler haben Sie bemerkt" entries={found.met} />
      {isAlone && (
        <List
          title="Das sehen Sie sich noch einmal an"
          entries={found.again.map(
            ({ label, yours, paper }) => `${label}: Bei Ihnen steht „${yours}“, auf dem Papier „${paper}“.`,
          )}
        />
      )}
    </>
  );
}

function List({ title, entries }: { readonly title: string; readonly entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="tafel-punkte">
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </>
  );
}

/** On a Weg: to its next station, or home. */
function Further({ trip: { chain, at } }: { readonly trip: Trip }) {
  const next = chain.stations[at + 1];
  return (
    <div class="tafel-weg">
      <p>
        {next
          ? `Auf Ihrem Weg „${chain.title}“ kommt als Nächstes: ${next.title}.`
          : `Sie sind den ganzen Weg „${chain.title}“ gegangen.`}
      </p>
      <p>
        <a class="button" href={next ? stationAddress(chain.id, next.uebung) : `/wege/${chain.id}/`}>
          {next ? 'Weiter auf dem Weg' : 'Den ganzen Weg ansehen'}
        </a>
      </p>
    </div>
  );
}

function Onward({ practice: { stage, run, begin, goTo } }: { readonly practice: Practice }) {
  const next = rungs[rungs.indexOf(run.rung) + 1];
  const others = stage.definition.cases.filter(({ id }) => id !== run.caseId);
  return (
    <div class="tafel-weiter">
      {next && (
        <button type="button" class="button" onClick={() => begin(next)}>
          Nächste Stufe: {rungWords[next].name}
        </button>
      )}
      {others.map(({ id, name }) => (
        <button type="button" key={id} class="button quiet" onClick={() => begin(run.rung, id)}>
          Noch einmal mit {name}
        </button>
      ))}
      <button type="button" class="button quiet" onClick={() => goTo({ at: 'workshop' })}>
        Fehler-Werkstatt
      </button>
    </div>
  );
}
