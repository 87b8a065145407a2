import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Definition } from '../definition.ts';
import { PaperDialog } from '../documents/PaperTable.tsx';
import { playedOf } from '../played/played.ts';
import { hashOf } from './address.ts';
import { Browser } from './Browser.tsx';
import { Coach } from './Coach.tsx';
import { End } from './End.tsx';
import { Progress } from './Progress.tsx';
import { Rungs } from './Rungs.tsx';
import type { Start } from './start.ts';
import { StepView } from './StepView.tsx';
import { Tools } from './Tools.tsx';
import { TripBar } from './TripBar.tsx';
import { useFocus } from './useFocus.ts';
import { type Practice as Shown, usePractice } from './usePractice.ts';
import { Workshop } from './Workshop.tsx';

/** A whole Übung as people play it: rungs, coach, the framed form, the papers. */
export function Practice({ definition, start }: { readonly definition: Definition; readonly start: Start }) {
  const practice = usePractice(definition, start);
  const box = useRef<HTMLDivElement>(null);
  useFocus(box, practice);
  const running = isRunning(practice);
  useLayoutEffect(() => {
    document.documentElement.dataset['running'] = running ? 'ja' : 'nein';
  }, [running]);
  const [before, after] = useMemo(
    () => [<Before practice={practice} />, <After practice={practice} />],
    [practice.moment],
  );
  return (
    <div class="praxis" ref={box}>
      {before}
      <div class="buehne">
        <Scene practice={practice} />
      </div>
      {after}
    </div>
  );
}

const Before = ({ practice }: { readonly practice: Shown }) => (
  <>
    {practice.stage.definition.trip && <TripBar trip={practice.stage.definition.trip} />}
    <Rungs practice={practice} />
    <Coach practice={practice} />
  </>
);

const After = ({ practice }: { readonly practice: Shown }) => (
  <>
    <Tools practice={practice} />
    <p class="kern-sr-only" role="status">
      {practice.spoken}
    </p>
    <PaperDialog one={practice.stage.one} open={practice.paper} onClose={() => practice.openPaper(undefined)} />
  </>
);

function Scene({ practice }: { readonly practice: Shown }) {
  const { place, journey, state, moment } = practice;
  const progress = useMemo(() => <Progress journey={journey} state={state} />, [moment]);
  if (place.at === 'workshop') return <Workshop practice={practice} />;
  if (place.at === 'end') return <End practice={practice} />;
  return (
    <>
      {progress}
      <Browser address={addressOf(practice)}>
        <StepView key={hashOf(place)} practice={practice} />
      </Browser>
    </>
  );
}

/** A letter or a phone lies on the table: no address stands over it. */
function addressOf({ stage, state: { step, fields } }: Shown): string | undefined {
  const isThing = fields.some(({ field }) => field.kind === 'moves' && playedOf(step.screen).act.place === 'thing');
  return isThing ? undefined : (step.address ?? stage.definition.service.address);
}

const isRunning = ({ place, run }: Shown): boolean => place.at === 'step' && Object.keys(run.answers).length > 0;
