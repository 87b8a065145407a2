import { type Act, word } from '../played.ts';
import { advise, bad } from './advise.ts';
import { type Condition, dealt, photoSize, remedies } from './camera.ts';
import {
  type Attached,
  type Flaw,
  type Shot,
  type StoredFile,
  type Upload,
  coveredBy,
  fileName,
  isOpen,
  isThere,
  missing,
  onTable,
  wanted,
} from './shots.ts';

export interface State {
  readonly at: 'liste' | 'papier' | 'kamera' | 'vorschau' | 'dateien';
  /** Id of the shot before the camera; `''` for none. */
  readonly subject: string;
  /** What is amiss with the picture in the camera. */
  readonly faults: readonly Condition[];
  /** How many photos were begun with a condition of `first`. */
  readonly begun: number;
  /** How many photos were used; they are numbered. */
  readonly photos: number;
  /** The remedy tapped last, and whether it was needed. */
  readonly tried?: { readonly move: string; readonly helped: boolean };
  readonly attached: readonly Attached[];
  /** What the page did not take. */
  readonly refused?: { readonly name: string; readonly size: number; readonly reason: 'zu-gross' | 'falsche-datei' };
}

/**
 * Moves: `foto`, `datei-waehlen`, `papier:<shot>`, `datei:<name>`, `licht` and the other remedies, `ausloesen`, `verwenden`,
 * `noch-einmal`, `anderes-papier`, `abbrechen`, `entfernen:<name>`. Outcomes: `offen`, `dunkel`, `abgeschnitten`, `unscharf`,
 * `schatten`, `zu-gross`, `falsches-papier`, `falsche-datei`, `fertig`.
 */
export const act: Act<Upload, State> = {
  place: 'page',
  start: () => ({ at: 'liste', subject: '', faults: [], begun: 0, photos: 0, attached: [] }),
  move: (state, { name, entry }, play) => movers[state.at](state, name, entry, play),
  outcome(state, play) {
    const [first] = bad(state.attached).slice(-1);
    const value = state.refused?.reason ?? first?.flaw;
    if (first) return { value: value ?? 'offen', done: false, todo: `Entfernen Sie erst „${first.name}“.` };
    const open = missing(state.attached, play);
    if (open.length === 0 && state.at === 'liste') return { value: 'fertig', done: true };
    const todo = `Das fehlt noch: ${open.map(({ title }) => title).join(' und ') || play.ask}.`;
    return { value: value ?? 'offen', done: false, todo };
  },
  advise,
  scene: ({ at, faults, attached, refused }) => {
    if (at === 'kamera' || at === 'vorschau') return [at, ...faults].join(' ');
    return at === 'liste' ? `liste ${attached.length} ${refused?.reason ?? ''}` : at;
  },
  moves: (state, play) => possible(state, play),
};

type Mover = (state: State, name: string, entry: string, play: Upload) => State;

const movers: Readonly<Record<State['at'], Mover>> = {
  liste(state, name, entry) {
    if (name === 'foto') return { ...settled(state), at: 'papier' };
    if (name === 'datei-waehlen') return { ...settled(state), at: 'dateien' };
    const stays = state.attached.filter((one) => one.name !== entry);
    const isRemoved = name === 'entfernen' && stays.length < state.attached.length;
    return isRemoved ? { ...settled(state), attached: stays } : state;
  },
  papier(state, name, entry, play) {
    if (name === 'abbrechen') return { ...state, at: 'liste' };
    const shot = onTable(play).find(({ id }) => id === entry);
    return name === 'papier' && shot && !isThere(shot.id, state.attached) ? inCamera(state, shot, play) : state;
  },
  kamera(state, name) {
    if (name === 'ausloesen') return { ...withoutNote(state), at: 'vorschau' };
    if (name === 'anderes-papier') return { ...withoutNote(state), at: 'papier', subject: '' };
    return mended(state, name);
  },
  vorschau(state, name, _, play) {
    if (name === 'noch-einmal') return { ...state, at: 'kamera' };
    return name === 'verwenden' ? used(state, play) : state;
  },
  dateien(state, name, entry, play) {
    if (name === 'abbrechen') return { ...state, at: 'liste' };
    const file = play.files.find((one) => fileName(one) === entry);
    return name === 'datei' && file && isOpen(file, state.attached, play) ? taken(state, file, play) : state;
  },
};

const settled = ({ refused: _, ...state }: State): State => state;
const withoutNote = ({ tried: _, ...state }: State): State => state;

/** What is still amiss from the photo before stays amiss. */
function inCamera(state: State, { id }: Shot, play: Upload): State {
  const next = { ...state, at: 'kamera' as const, subject: id };
  if (state.faults.length > 0) return next;
  const faults = dealt(play.first, state.begun, wanted(state.attached, play).length);
  return { ...next, faults, begun: state.begun + 1 };
}

function mended(state: State, move: string): State {
  const remedy = remedies.find((one) => one.move === move);
  if (!remedy) return state;
  const helped = state.faults.includes(remedy.fault);
  if (!helped && state.tried?.move === move) return state;
  return { ...state, faults: state.faults.filter((fault) => fault !== remedy.fault), tried: { move, helped } };
}

function used(state: State, play: Upload): State {
  const name = `Foto-${state.photos + 1}.jpg`;
  const size = photoSize(state.faults, play.limit);
  const next = { ...state, at: 'liste' as const, photos: state.photos + 1, subject: '' };
  if (size > play.limit) return { ...next, refused: { name, size, reason: 'zu-gross' } };
  const paper = onTable(play).find(({ id }) => id === state.subject)?.paper ?? '';
  const visible = remedies.find(({ fault }) => state.faults.includes(fault))?.fault as Flaw | undefined;
  const flaw = play.accepts.includes(paper) ? (visible ?? '') : 'falsches-papier';
  return { ...next, attached: [...state.attached, { name, size, paper, covers: [state.subject], flaw }] };
}

function taken(state: State, file: StoredFile, play: Upload): State {
  const { size, paper = '' } = file;
  const name = fileName(file);
  const next = { ...state, at: 'liste' as const };
  if (!play.types.includes(file.kind)) return { ...next, refused: { name, size, reason: 'falsche-datei' } };
  if (size > play.limit) return { ...next, refused: { name, size, reason: 'zu-gross' } };
  const flaw = play.accepts.includes(paper) ? '' : 'falsches-papier';
  return { ...next, attached: [...state.attached, { name, size, paper, covers: coveredBy(file, play), flaw }] };
}

function possible({ at, attached }: State, play: Upload): readonly string[] {
  if (at === 'liste') return ['foto', 'datei-waehlen', ...attached.map(({ name }) => word('entfernen', name))];
  if (at === 'papier') return ['abbrechen', ...onTable(play).map(({ id }) => word('papier', id))];
  if (at === 'kamera') return ['ausloesen', 'anderes-papier', ...remedies.map(({ move }) => move)];
  if (at === 'vorschau') return ['verwenden', 'noch-einmal'];
  return ['abbrechen', ...play.files.map((file) => word('datei', fileName(file)))];
}
