import type { Act, Advice, Move } from '../played.ts';
import { howToRead, ownerOf, partsOf } from './address.ts';
import type { AddressBar, Page, State } from './play.ts';

const fresh = (page: number): State => ({
  page,
  isRead: false,
  wrong: '',
  isCaught: false,
  left: -1,
  isSettled: false,
});

const isLast = ({ page }: State, { pages }: AddressBar): boolean => page >= pages.length - 1;

/** One address after the other: find the piece that decides, then say whether the page is real. */
export const check: Act<AddressBar, State> = {
  place: 'thing',
  start: () => fresh(0),
  move(state, move, play) {
    const page = play.pages[state.page];
    if (!page) return state;
    if (state.isSettled) return move.name === 'weiter' && !isLast(state, play) ? fresh(state.page + 1) : state;
    return state.isRead ? judged(state, page, move) : pointed(state, page, move);
  },
  outcome(state, play) {
    if (state.isSettled && isLast(state, play)) return { value: 'fertig', done: true };
    return { value: wordFor(state), done: false, todo: todoOf(state) };
  },
  advise(state, play) {
    const page = play.pages[state.page];
    if (!page) return undefined;
    if (!state.isSettled) return state.isRead ? adviceToJudge(page) : adviceToPoint(page);
    return isLast(state, play) ? undefined : { move: 'weiter', say: 'Tippen Sie auf „Nächste Adresse“.' };
  },
  scene({ page, isRead, isSettled }) {
    if (isSettled) return `erkannt-${page + 1}`;
    return isRead ? `urteil-${page + 1}` : `adresse-${page + 1}`;
  },
  moves(state, play) {
    if (state.isSettled) return isLast(state, play) ? [] : ['weiter'];
    if (state.isRead) return ['echt', 'nicht-echt'];
    return partsOf(play.pages[state.page]?.address ?? '').map((_, index) => `teil:${index + 1}`);
  },
};

function pointed(state: State, { address }: Page, { name, entry }: Move): State {
  const part = partsOf(address).find((_, index) => String(index + 1) === entry);
  if (name !== 'teil' || !part) return state;
  if (part.role === 'owner') return { ...state, isRead: true, wrong: '' };
  return state.wrong === entry ? state : { ...state, wrong: entry };
}

function judged(state: State, { real }: Page, { name }: Move): State {
  if (name !== 'echt' && name !== 'nicht-echt') return state;
  if ((name === 'echt') === real) return { ...state, isSettled: true, wrong: '' };
  return state.wrong === name ? state : { ...state, wrong: name };
}

function wordFor({ isSettled, isRead, wrong }: State): string {
  if (isSettled) return 'erkannt';
  if (!isRead) return wrong ? 'falscher-teil' : 'lesen';
  if (!wrong) return 'teil-gefunden';
  return wrong === 'echt' ? 'falsche-seite' : 'zu-vorsichtig';
}

function todoOf({ isSettled, isRead }: State): string {
  if (isSettled) return 'Tippen Sie erst auf „Nächste Adresse“.';
  return isRead ? 'Sagen Sie erst: echt oder nicht echt?' : 'Tippen Sie erst auf den Teil der Adresse, der zählt.';
}

function adviceToPoint({ address }: Page): Advice {
  const number = partsOf(address).findIndex(({ role }) => role === 'owner') + 1;
  return { move: `teil:${number}`, say: `Tippen Sie auf „${ownerOf(address)}“.`, why: howToRead(address) };
}

const adviceToJudge = ({ real, why }: Page): Advice => ({
  move: real ? 'echt' : 'nicht-echt',
  say: `Tippen Sie auf „${real ? 'Echt' : 'Nicht echt'}“.`,
  why,
});
