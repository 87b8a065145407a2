/** Every example of every kind, for the gallery (build only): the same tables that the unit tests read. */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Field } from '../definition.ts';
import type { Example } from '../fields/kind.ts';
import type { PlayedExamples } from '../played/example.ts';
import { playedKinds } from '../build-known.ts';
import type { ScreenExamples } from '../screens/example.ts';
import { drawField, drawPlayed, drawScreen } from './draw.tsx';

/** One example as the gallery shows it. */
export interface Shown {
  /** Id on the page, e.g. `letter-still-shut`. */
  readonly id: string;
  readonly name: string;
  readonly html: string;
}

export interface Kind {
  readonly family: 'Gespielte Bildschirme' | 'Bildschirme' | 'Felder';
  readonly kind: string;
  readonly examples: readonly Shown[];
}

interface FieldTable {
  readonly field: Partial<Field>;
  readonly examples: readonly Example[];
}

const played = import.meta.glob<PlayedExamples<unknown>>('../played/*/examples.ts', {
  eager: true,
  import: 'examples',
});
const screens = import.meta.glob<ScreenExamples>('../screens/*/examples.ts', { eager: true, import: 'examples' });
const fields = import.meta.glob<FieldTable>('../fields/*/examples.ts', { eager: true });

const kindOf = (path: string): string => path.split('/').at(-2) ?? path;
const idOf = (kind: string, name: string): string => `${kind}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
const shown = (kind: string, name: string, drawn: VNode): Shown => ({
  id: idOf(kind, name),
  name,
  html: render(drawn),
});

const playedExamples = (): Kind[] =>
  playedKinds.map((kind) => ({
    family: 'Gespielte Bildschirme',
    kind,
    examples: Object.entries(played[`../played/${kind}/examples.ts`] ?? {}).map(([name, example]) =>
      shown(kind, name, drawPlayed(kind, idOf(kind, name), example)),
    ),
  }));

const screenExamples = (): Kind[] =>
  Object.entries(screens).map(([path, examples]) => ({
    family: 'Bildschirme',
    kind: kindOf(path),
    examples: Object.entries(examples).map(([name, example]) =>
      shown(kindOf(path), name, drawScreen(kindOf(path), example)),
    ),
  }));

/** Of a field's many inputs the gallery shows an accepted one and each different complaint. */
const fieldExamples = (): Kind[] =>
  Object.entries(fields).map(([path, { field, examples }]) => {
    const good = examples.find(({ value, field: own }) => value !== undefined && !own);
    const bad = examples.find(({ error, field: own }) => error !== undefined && !own);
    const both = [good, bad].flatMap((example) => (example ? [example] : []));
    return {
      family: 'Felder',
      kind: kindOf(path),
      examples: both.map((example) => {
        const name = example.error === undefined ? 'accepted' : 'refused';
        return shown(
          kindOf(path),
          name,
          drawField(kindOf(path), `${idOf(kindOf(path), name)}-feld`, field, example.raw),
        );
      }),
    };
  });

/** All kinds with all their examples, played screens first. */
export const allKinds = (): readonly Kind[] => [...playedExamples(), ...screenExamples(), ...fieldExamples()];
