/**
 * All kinds of fields by the name of their folder; a new folder needs no edit here. Islands import this, so all kinds
 * travel together.
 */
import { MovesControl } from '../played/MovesControl.tsx';
import { movesKind } from '../played/moves-kind.ts';
import type { Control, Kind } from './kind.ts';

const byFolder = <T>(modules: Record<string, T>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(modules).map(([path, part]) => [path.split('/')[1], part]));

/** Behaviour by kind, see `Kind`; `moves` belongs to played screens and has no folder here. */
export const kinds: Readonly<Record<string, Kind>> = {
  ...byFolder(import.meta.glob<Kind>('./*/kind.ts', { eager: true, import: 'kind' })),
  moves: movesKind as unknown as Kind,
};

/** The control by kind, see `ControlProps`. */
export const controls: Readonly<Record<string, Control>> = {
  ...byFolder(import.meta.glob<Control>('./*/control.tsx', { eager: true, import: 'View' })),
  moves: MovesControl as unknown as Control,
};
