/**
 * All kinds of fields by the name of their folder; a new folder needs no edit here. Islands import this, so all kinds
 * travel together.
 */
import type { Control, Kind } from './kind.ts';

const byFolder = <T>(modules: Record<string, T>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(modules).map(([path, part]) => [path.split('/')[1], part]));

/** Behaviour by kind, see `Kind`. */
export const kinds = byFolder(import.meta.glob<Kind>('./*/kind.ts', { eager: true, import: 'kind' }));

/** The control by kind, see `ControlProps`. */
export const controls = byFolder(import.meta.glob<Control>('./*/control.tsx', { eager: true, import: 'View' }));
