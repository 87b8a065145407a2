import type { Screen } from './screen.ts';
import { View } from './form/view.tsx';

/** Kind of screen (folder name) → its view; all but forms come after the first step (`further.ts`, `played/register.ts`). */
const views: Record<string, Screen> = { form: View };

/** Makes further kinds known. */
export const registerScreens = (more: Readonly<Record<string, Screen>>): void => {
  Object.assign(views, more);
};

/** The view of a screen, filled in or played; `undefined` for a kind that this page does not know. */
export const viewOf = (kind: string): Screen | undefined => views[kind];
