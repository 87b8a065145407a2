import { findPages } from './find-pages.ts';
import { warmUp } from './pagefind.ts';
import { moveFocus, type Parts, partsOf, show } from './search-view.ts';

const enough = 2;
const pause = 250;
const searchPage = '/suche/';

const address = (words: string): string => `${searchPage}?q=${encodeURIComponent(words)}`;

const search = async (parts: Parts): Promise<void> => {
  const words = parts.input.value.trim();
  if (location.pathname === searchPage) history.replaceState(history.state, '', words ? address(words) : searchPage);
  if (words.length < enough) return show(parts, 'empty');
  const outcome = await findPages(words).catch(() => 'broken' as const);
  if (words === parts.input.value.trim()) show(parts, outcome);
};

const onKey = (parts: Parts, event: KeyboardEvent): void => {
  if (event.key === 'Escape') {
    parts.input.value = '';
    parts.input.focus();
    void search(parts);
  } else if (moveFocus(parts, event.key)) event.preventDefault();
};

const onSubmit = (parts: Parts, event: Event): void => {
  event.preventDefault();
  if (location.pathname === searchPage) void search(parts);
  else location.assign(address(parts.input.value.trim()));
};

/**
 * Brings one `SearchBox.astro` to life: hits while typing, their number announced once the typing rests, Arrow down into the hits,
 * Escape empties. Submitting goes to `/suche/?q=…` by script, because the policy forbids form submission.
 */
export const startSearchBox = (box: HTMLElement): void => {
  const parts = partsOf(box);
  let timer = 0;
  parts.input.addEventListener('focus', () => void warmUp().catch(() => undefined), { once: true });
  parts.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(parts), pause);
  });
  box.addEventListener('keydown', (event) => onKey(parts, event));
  parts.form.addEventListener('submit', (event) => onSubmit(parts, event));
  if (location.pathname !== searchPage) return;
  parts.input.value = new URLSearchParams(location.search).get('q') ?? '';
  void search(parts);
};
