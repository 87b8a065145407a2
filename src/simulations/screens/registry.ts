import { isPlayed } from '../played/played.ts';
import { Played } from './Played.tsx';
import type { Screen } from './screen.ts';

const modules = import.meta.glob<Screen>('./*/view.tsx', { eager: true, import: 'View' });

/** Kind of screen (folder name) → its view; a new folder needs no edit here. */
export const views: Readonly<Record<string, Screen>> = Object.fromEntries(
  Object.entries(modules).map(([path, View]) => [path.split('/')[1], View]),
);

/** The view of a screen, filled in or played; `undefined` for a kind that this page does not know. */
export const viewOf = (kind: string): Screen | undefined => views[kind] ?? (isPlayed(kind) ? Played : undefined);
