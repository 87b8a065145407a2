/** Fields and steps for tests and for examples, as the compiler of definitions makes them. */
import './build-known.ts';
import type { Field, Step } from './definition.ts';

/** A field with the options its kind needs; everything can be told otherwise. */
export const makeField = (kind: string, id: string, own: Readonly<Record<string, unknown>> = {}): Field =>
  ({ id, kind, label: id, required: true, ...defaults[kind], ...own }) as Field;

const defaults: Readonly<Record<string, object>> = {
  text: { min: 2, capitals: 'words' },
  'long-text': { min: 3, max: 500, rows: 4 },
  checkbox: { consent: 'Sie zustimmen' },
  date: { past: false, adult: false },
  number: { decimals: 0, min: 0 },
  'pattern-number': { digits: 15, groups: [3, 3, 3, 3, 3] },
  'postcode-town': { postcodes: [] },
};

/** A step without anything on it; everything can be told otherwise. Screen kinds bring further properties. */
export const makeStep = <S extends Step = Step>(id: string, own: Partial<S> = {}): S =>
  ({
    id,
    screen: 'form',
    title: `Titel ${id}`,
    say: `Satz ${id}`,
    facts: [],
    fields: [],
    mistakes: [],
    ...own,
  }) as unknown as S;
