/** Makes every kind of field and every screen known: at build time and in tests all of them are at hand. A browser asks for what it needs (`when-known.ts`). */
import { byFolder } from './by-folder.ts';
import './further.ts';
import type { Played } from './played/played.ts';
import { register } from './played/register.ts';

type Part<K extends keyof Played<unknown, unknown>> = Record<string, Played<unknown, unknown>[K]>;

const acts: Part<'act'> = byFolder(import.meta.glob('./played/*/play.ts', { eager: true, import: 'act' }));
const views: Part<'View'> = byFolder(import.meta.glob('./played/*/view.tsx', { eager: true, import: 'View' }));

for (const [kind, act] of Object.entries(acts)) {
  const View = views[kind];
  if (!View) throw new Error(`src/simulations/played/${kind}/: the folder has no view.tsx.`);
  register(kind, { act, View });
}

/** Names of all played screens. */
export const playedKinds = Object.keys(acts);
