/**
 * Kinds of fields by the name of their folder; a new folder needs no edit here. Those with which exercises most often begin
 * come with the engine, all others right after the first step (`further.ts`).
 */
import { tellArrival } from '../arrivals.ts';
import { byFolder } from '../by-folder.ts';
import type { Control, Kind } from './kind.ts';

type Kinds = Readonly<Record<string, Kind>>;
type Controls = Readonly<Record<string, Control>>;

const known = {
  kinds: byFolder(
    import.meta.glob<Kind>('./{checkbox,choice,select,text,yes-no}/kind.ts', { eager: true, import: 'kind' }),
  ),
  controls: byFolder(
    import.meta.glob<Control>('./{checkbox,choice,select,text,yes-no}/control.tsx', { eager: true, import: 'View' }),
  ),
};

/** The kinds that are at hand from the start. */
export const firstKinds: readonly string[] = Object.keys(known.kinds);

/** Behaviour by kind, see `Kind`; `moves` comes with the first played screen and has no folder here. */
export const kinds: Kinds = known.kinds;

/** The control by kind, see `ControlProps`. */
export const controls: Controls = known.controls;

/** Makes further kinds known. */
export function registerFields(more: { readonly kinds: Kinds; readonly controls: Controls }): void {
  Object.assign(known.kinds, more.kinds);
  Object.assign(known.controls, more.controls);
  tellArrival();
}
