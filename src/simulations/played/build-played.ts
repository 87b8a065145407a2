/** Makes every played screen known: at build time and in tests all of them are at hand. In the browser each brings itself along (`Load.astro`). */
import { type Played, register } from './played.ts';

type Part<K extends keyof Played<unknown, unknown>> = Record<string, Played<unknown, unknown>[K]>;

const acts: Part<'act'> = import.meta.glob('./*/play.ts', { eager: true, import: 'act' });
const views: Part<'View'> = import.meta.glob('./*/view.tsx', { eager: true, import: 'View' });

for (const [path, act] of Object.entries(acts)) {
  const View = views[path.replace('play.ts', 'view.tsx')];
  if (!View) throw new Error(`${path}: the folder has no view.tsx.`);
  register(path.split('/')[1] ?? path, { act, View });
}

/** Names of all played screens. */
export const playedKinds = Object.keys(acts).map((path) => path.split('/')[1] ?? path);
