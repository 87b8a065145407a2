import { h, hydrate, render } from 'preact';
import type { Chain, Trip } from '../chains/travelled.ts';
import { isTravelling, runKey, tripAt, tryStore } from '../chains/trip-storage.ts';
import type { Definition } from '../definition.ts';
import { bringDrawings } from '../documents/drawings.ts';
import { fetchParts, whenKnown } from '../when-known.ts';
import { hashOf } from './address.ts';
import { keepCalm } from './calm.ts';
import { whenTouched } from './first-touch.ts';
import { followPage } from './follow-page.ts';
import { fetchLate } from './late.tsx';
import { Missing } from './Missing.tsx';
import { openPractice } from './open-practice.ts';
import { Practice } from './Practice.tsx';
import { firstStart, startAt } from './start.ts';
import { loadRun } from './storage.ts';
import { typedBefore } from './typed-before.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Brings an Übung in the page to life. What was typed before the script came is kept. The drawn first step stands as it is
 * until somebody touches it, so that a cheap phone is not busy while the page still comes in; what the tab holds or the
 * address names is shown at once.
 */
export function startExercise(exercise: HTMLElement): void {
  const root = exercise.querySelector<HTMLElement>('[data-root]');
  const data = exercise.querySelector('script[data-uebung]')?.textContent;
  if (!root || !data) throw new Error('This page holds no Übung.');
  keepCalm(root);
  const read = (): Definition => JSON.parse(data) as Definition;
  if (isUntouched(exercise.dataset['exercise'] ?? '')) whenTouched(root, () => begin(exercise, root, read(), 1));
  else begin(exercise, root, read());
  document.documentElement.dataset['running'] ??= 'nein';
  root.dispatchEvent(new Event('bereit'));
}

/** The first step is what belongs here: the tab holds no run and is on no Weg, and the address names nothing. */
const isUntouched = (id: string): boolean =>
  location.hash === '' && !isTravelling() && !tryStore(() => sessionStorage.getItem(runKey({ id })));

/** Begins once the parts of the first steps are known, of all steps unless told. The event `begonnen` says that something stands there, were it only that a part is missing. */
function begin(exercise: HTMLElement, root: HTMLElement, definition: Definition, steps?: number): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) sheet.media = 'all';
  bringDrawings(definition.id);
  const tell = (): boolean => exercise.dispatchEvent(new Event('begonnen'));
  const show = (carried: Definition): void => {
    play(root, carried);
    tell();
    whenIdle(() => fetchRest(definition));
  };
  const sorry = (): void => {
    render(h(Missing, {}), root);
    tell();
  };
  const start = (): void => {
    const trip = tripOf(exercise, definition);
    if (!trip) show(definition);
    else import('../chains/chain.ts').then(({ carriedInto }) => show(carriedInto(definition, trip)), sorry);
  };
  whenKnown(definition.steps.slice(0, steps), start, sorry);
}

/** Everything that is not needed yet, so that it is there in time. What fails is asked for again when it is needed. */
function fetchRest({ steps }: Definition): void {
  fetchLate();
  fetchParts(steps).catch(() => undefined);
}

function play(root: HTMLElement, definition: Definition): void {
  const stored = loadRun(definition);
  const isFresh = !stored && (location.hash === '' || location.hash.startsWith('#weg-'));
  const start = isFresh
    ? typedBefore(root, definition, firstStart(definition))
    : startAt(definition, stored, location.hash);
  const store = openPractice(definition, start);
  const practice = h(Practice, { store });
  followPage(definition, store);
  if (isFresh && !definition.trip) {
    hydrate(practice, root);
    return;
  }
  history.replaceState(null, '', hashOf(start.place));
  root.textContent = '';
  render(practice, root);
}

/** On its own page an Übung may be a station of the Weg that this tab is on. */
function tripOf(exercise: HTMLElement, { id }: Definition): Trip | undefined {
  const chains = exercise.querySelector('script[data-wege]')?.textContent;
  if (!chains || location.pathname !== `/uebungen/${id}/`) return undefined;
  return tripAt(JSON.parse(chains) as Chain[], id, location.hash);
}
