import { type Act, type Advice, type Move, word } from '../played.ts';
import type { AddressBar, Page, State } from './play.ts';

const searching: State = { page: -1, isRead: false, wrong: '', isCaught: false, left: -1, isSettled: false };

/** What a look-alike is after. */
const takesMoney = ({ shows }: Page): boolean => shows.some(({ sign }) => sign === 'fee' || sign === 'small-print');

/** The search: open a result, read its address, use it or go back. */
export const results: Act<AddressBar, State> = {
  place: 'thing',
  start: () => searching,
  move(state, move, { pages }) {
    if (state.isSettled) return state;
    const page = pages[state.page];
    return page ? onPage(state, page, move) : opened(state, move, pages);
  },
  outcome(state, { pages }) {
    const page = pages[state.page];
    if (!page) return { value: 'suche', done: false, todo: 'Öffnen Sie erst die echte Seite.' };
    if (state.isSettled) return { value: 'fertig', done: true };
    const back = 'Gehen Sie erst zurück zur Suche.';
    if (state.isCaught) return { value: takesMoney(page) ? 'bezahlt' : 'verraten', done: false, todo: back };
    if (!page.real) return { value: 'falsche-seite', done: false, todo: 'Prüfen Sie erst die Adresse dieser Seite.' };
    return { value: 'seite-offen', done: false, todo: `Tippen Sie auf der Seite auf „${page.button}“.` };
  },
  advise(state, play) {
    if (state.isSettled) return undefined;
    const page = play.pages[state.page];
    return page ? adviceOn(page, state) : adviceInList(play);
  },
  scene(state, { pages }) {
    const page = pages[state.page];
    if (!page) return 'treffer';
    if (state.isSettled) return 'richtig';
    return state.isCaught ? 'gefangen' : `seite-${page.id}`;
  },
  moves({ page, isCaught, isSettled }, { pages }) {
    if (isSettled) return [];
    if (page < 0) return pages.map(({ id }) => word('oeffnen', id));
    return isCaught ? ['zurueck'] : ['lesen', 'nutzen', 'zurueck'];
  },
};

function opened(state: State, { name, entry }: Move, pages: readonly Page[]): State {
  const page = pages.findIndex(({ id }) => id === entry);
  return name === 'oeffnen' && page >= 0 ? { ...searching, page } : state;
}

function onPage(state: State, page: Page, { name }: Move): State {
  if (name === 'zurueck') return { ...searching, left: page.real ? -1 : state.page };
  if (state.isCaught) return state;
  if (name === 'lesen' && !state.isRead) return { ...state, isRead: true };
  if (name !== 'nutzen') return state;
  return page.real ? { ...state, isRead: true, isSettled: true } : { ...state, isRead: true, isCaught: true };
}

function adviceInList({ pages }: AddressBar): Advice {
  const page = pages.find(({ real }) => real);
  if (!page) return { move: 'oeffnen', say: 'Hier ist keine Seite echt.' };
  return {
    move: word('oeffnen', page.id),
    say: `Tippen Sie auf „${page.title}“ bei ${page.address}.`,
    why: 'Lesen Sie bei jedem Treffer die Adresse. Ganz oben stehen oft Anzeigen.',
  };
}

function adviceOn(page: Page, { isRead }: State): Advice {
  if (!page.real) return { move: 'zurueck', say: 'Tippen Sie auf „Zurück zur Suche“.', why: page.why };
  if (isRead) return { move: 'nutzen', say: `Tippen Sie auf „${page.button}“.`, why: page.why };
  return {
    move: 'lesen',
    say: 'Tippen Sie auf „Adresse prüfen“.',
    why: 'Prüfen Sie die Adresse, bevor Sie etwas eintippen.',
  };
}
