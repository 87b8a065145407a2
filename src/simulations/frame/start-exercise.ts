import { h, hydrate, render } from 'preact';
import { carriedInto } from '../chains/chain.ts';
import type { Chain } from '../chains/travelled.ts';
import { tripAt } from '../chains/trip-storage.ts';
import type { Definition } from '../definition.ts';
import { hashOf } from './address.ts';
import { keepCalm } from './calm.ts';
import { Practice } from './Practice.tsx';
import { firstStart, startAt } from './start.ts';
import { loadRun } from './storage.ts';
import { typedBefore } from './typed-before.ts';

/**
 * Brings an Übung in the page to life. What was typed before the script came is kept. The drawn first step is taken over
 * as it stands, unless the tab holds a run or the address names another place.
 */
export function startExercise(exercise: HTMLElement): void {
  const root = exercise.querySelector<HTMLElement>('[data-root]');
  const data = exercise.querySelector('script[data-uebung]')?.textContent;
  if (!root || !data) throw new Error('This page holds no Übung.');
  keepCalm(root);
  const definition = onItsWay(exercise, JSON.parse(data) as Definition);
  const stored = loadRun(definition);
  const isFresh = !stored && (location.hash === '' || location.hash.startsWith('#weg-'));
  const start = isFresh
    ? typedBefore(root, definition, firstStart(definition))
    : startAt(definition, stored, location.hash);
  const practice = h(Practice, { definition, start });
  if (isFresh && !definition.trip) {
    hydrate(practice, root);
    return;
  }
  history.replaceState(null, '', hashOf(start.place));
  root.textContent = '';
  render(practice, root);
}

/** On its own page an Übung may be a station of the Weg that this tab is on. */
function onItsWay(exercise: HTMLElement, definition: Definition): Definition {
  const chains = exercise.querySelector('script[data-wege]')?.textContent;
  if (!chains || location.pathname !== `/uebungen/${definition.id}/`) return definition;
  const trip = tripAt(JSON.parse(chains) as Chain[], definition.id, location.hash);
  return trip ? carriedInto(definition, trip) : definition;
}
