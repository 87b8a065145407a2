import type { Definition } from '../definition.ts';
import { actionsOn } from './actions.ts';
import { onceWhenIdle } from './when-idle.ts';
import type { Practice, Store } from './practice.ts';
import type { Start } from './start.ts';
import { saveRun } from './storage.ts';
import { type Now, viewer } from './view.ts';

const unseen = { refusals: 0, spoken: '', visited: '', isMissing: false, paper: undefined, earlier: undefined };

/** What the actions work on: the view before them, and the one way to change it. */
export interface Desk {
  readonly definition: Definition;
  practice(): Practice;
  /** Shows what follows from a change and tells everybody who listens. */
  show(change: Partial<Now>): void;
  /** As `show`, and keeps the run once the change can be seen. */
  keep(change: Partial<Now>): void;
}

/** Opens an Übung at a place; touches neither page nor storage before somebody does something. */
export function openPractice(definition: Definition, start: Start): Store {
  const listeners = new Set<() => void>();
  const viewOf = viewer(definition, start);
  let view = viewOf({ ...unseen, run: start.run, place: start.place });
  const save = (): void => saveRun(definition, view.stage.known, view.run);
  const saveSoon = onceWhenIdle(save);
  const show = (change: Partial<Now>): void => {
    view = viewOf({ ...view, ...change }, view);
    practice = { ...view, ...actions };
    for (const listener of listeners) listener();
  };
  const keep = (change: Partial<Now>): void => {
    show(change);
    saveSoon();
  };
  const actions = actionsOn({ definition, practice: () => practice, show, keep });
  let practice: Practice = { ...view, ...actions };
  return {
    get practice() {
      return practice;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: (place) => show({ place, visited: '' }),
    save,
  };
}
