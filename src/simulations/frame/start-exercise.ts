import { h, hydrate, render } from 'preact';
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
  const data = exercise.querySelector('script[type="application/json"]')?.textContent;
  if (!root || !data) throw new Error('This page holds no Übung.');
  keepCalm(root);
  const definition = JSON.parse(data) as Definition;
  const stored = loadRun(definition);
  const isFresh = !stored && location.hash === '';
  const start = isFresh
    ? typedBefore(root, definition, firstStart(definition))
    : startAt(definition, stored, location.hash);
  const practice = h(Practice, { definition, start });
  if (isFresh) {
    hydrate(practice, root);
    return;
  }
  history.replaceState(null, '', hashOf(start.place));
  root.textContent = '';
  render(practice, root);
}
