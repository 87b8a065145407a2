import { countWords } from './count-words.ts';
import type { Found } from './find-pages.ts';
import { resultItem } from './result-item.ts';

/** What can stand below the field: nothing yet, the hits (perhaps none), or that the search cannot run here. */
export type Outcome = Found | 'empty' | 'broken';

/** The parts of one `SearchBox.astro`. Throws when the box lacks one. */
export const partsOf = (box: HTMLElement) => ({
  box,
  form: part<HTMLFormElement>(box, 'form'),
  input: part<HTMLInputElement>(box, 'input'),
  list: part(box, '.search-results'),
  count: part(box, '[role=status]'),
  nothing: part(box, '[data-nothing]'),
  broken: part(box, '[data-broken]'),
});

export type Parts = ReturnType<typeof partsOf>;

const part = <E extends HTMLElement>(box: HTMLElement, selector: string): E => {
  const found = box.querySelector<E>(selector);
  if (!found) throw new Error(`The search box lacks ${selector}.`);
  return found;
};

/** Shows an outcome and announces the number of hits. */
export const show = ({ list, count, nothing, broken }: Parts, outcome: Outcome): void => {
  const found = typeof outcome === 'string' ? undefined : outcome;
  const hits = found?.hits ?? [];
  list.textContent = '';
  list.append(...hits.map(resultItem));
  list.hidden = hits.length === 0;
  nothing.hidden = !found || hits.length > 0;
  broken.hidden = outcome !== 'broken';
  count.textContent = found ? countWords(hits.length, found.instead) : '';
};

/** Moves the focus from the field into the hits and between them. Returns whether the key was one of the two arrows and led somewhere. */
export const moveFocus = ({ list, input }: Parts, key: string): boolean => {
  const stops = [input, ...list.querySelectorAll<HTMLElement>('a')];
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const target = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (step === 0 || !target) return false;
  target.focus();
  return true;
};
