import { type Case, type Definition, type Field, fill } from './definition.ts';

interface Cast {
  readonly original: Definition;
  readonly filled: Map<Case, Definition>;
}

const casts = new WeakMap<Definition, Cast>();

/**
 * The definition as one case meets it: what is played (PINs, letters, messages) holds the entries of this case. The same
 * object for the same case; fields without anything played stay the same objects in all cases.
 */
export function forCase(definition: Definition, one: Case): Definition {
  const cast = casts.get(definition) ?? { original: definition, filled: new Map<Case, Definition>() };
  const own = cast.filled.get(one) ?? filledFor(cast.original, one);
  cast.filled.set(one, own);
  casts.set(definition, cast);
  casts.set(own, cast);
  return own;
}

function filledFor(definition: Definition, one: Case): Definition {
  const steps = definition.steps.map((step) =>
    step.fields.some(isPlayed) ? { ...step, fields: step.fields.map((field) => filledField(field, one)) } : step,
  );
  return { ...definition, steps } as unknown as Definition;
}

const isPlayed = (field: Field): boolean => 'play' in field;

function filledField(field: Field, { entries, papers }: Case): Field {
  if (!isPlayed(field)) return field;
  const play = filled((field as Field & { play: object }).play, entries) as object;
  return { ...field, play: 'papers' in play ? { ...play, papers } : play } as Field;
}

/** Puts entries into every text of a value, however deep. */
function filled(value: unknown, entries: Case['entries']): unknown {
  if (typeof value === 'string') return fill(value, entries);
  if (Array.isArray(value)) return value.map((one) => filled(one, entries));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, entries)]));
}
