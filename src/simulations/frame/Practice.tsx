import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { playedOf } from '../played/played.ts';
import { Browser } from './Browser.tsx';
import { Coach } from './Coach.tsx';
import { late } from './late.tsx';
import type { Practice as Shown, Store } from './practice.ts';
import { Progress } from './Progress.tsx';
import { Rungs } from './Rungs.tsx';
import { Steps } from './Steps.tsx';
import { Tools } from './Tools.tsx';
import { useFocus } from './useFocus.ts';
import { useSlice } from './useSlice.ts';

const End = late(() => import('./End.tsx').then((part) => part.End), '#titel');
const Workshop = late(() => import('./Workshop.tsx').then((part) => part.Workshop), '#titel');
const TripBar = late(() => import('./TripBar.tsx').then((part) => part.TripBar));
const PaperDialog = late(() => import('../documents/PaperDialog.tsx').then((part) => part.PaperDialog));

/** A whole Übung as people play it: rungs, coach, the framed form, the papers. */
export function Practice({ store }: { readonly store: Store }) {
  useSlice(store, ({ moment }) => [moment]);
  const { practice } = store;
  const box = useRef<HTMLDivElement>(null);
  useFocus(box, practice);
  useLayoutEffect(() => {
    document.documentElement.dataset['running'] = practice.isUnderWay ? 'ja' : 'nein';
  }, [practice.isUnderWay]);
  const { stage, run, place, earlier } = practice;
  // These stay the same from step to step.
  const rungs = useMemo(() => <Rungs practice={practice} />, [stage, run.rung, run.done]);
  const tools = useMemo(() => <Tools practice={practice} />, [stage, run.rung, place.at, earlier]);
  return (
    <div class="praxis" ref={box}>
      {stage.definition.trip && <TripBar trip={stage.definition.trip} />}
      {rungs}
      <Coach practice={practice} />
      <div class="buehne">
        <Scene store={store} />
      </div>
      {tools}
      <Spoken store={store} />
      <Enlarged practice={practice} />
    </div>
  );
}

/** The dialog stays once it was needed: closing gives the focus back. */
function Enlarged({ practice: { stage, paper, openPaper } }: { readonly practice: Shown }) {
  const isNeeded = useRef(false);
  isNeeded.current ||= paper !== undefined;
  if (!isNeeded.current) return null;
  return <PaperDialog one={stage.one} open={paper} onClose={() => openPaper(undefined)} />;
}

function Spoken({ store }: { readonly store: Store }) {
  const [spoken] = useSlice(store, (practice) => [practice.spoken]);
  return (
    <p class="kern-sr-only" role="status">
      {spoken}
    </p>
  );
}

function Scene({ store }: { readonly store: Store }) {
  const { practice } = store;
  const { place, journey, state } = practice;
  if (place.at === 'workshop') return <Workshop practice={practice} />;
  if (place.at === 'end') return <End practice={practice} />;
  return (
    <>
      <Progress journey={journey} state={state} />
      <Browser address={addressOf(practice)}>
        <Steps store={store} />
      </Browser>
    </>
  );
}

/** A letter or a phone lies on the table: no address stands over it. */
function addressOf({ stage, state: { step, fields } }: Shown): string | undefined {
  const isThing = fields.some(({ field }) => field.kind === 'moves' && playedOf(step.screen).act.place === 'thing');
  return isThing ? undefined : (step.address ?? stage.definition.service.address);
}
