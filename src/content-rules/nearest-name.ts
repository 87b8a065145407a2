/**
 * The known name that looks most like a mistyped one, or `undefined` when none is near enough to be meant.
 * Near enough: at most a third of the longer name has to change (at least two letters may), or one name holds the other.
 */
export const nearestName = (typed: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance && isNear(typed, name, distance)) [best, bestDistance] = [name, distance];
  }
  return best;
};

/** Sentence for an error message: `Did you mean "hund-anmelden"?`, or all names when none is near and they are few, or `''`. */
export const closestName = (typed: string, known: Iterable<string>): string => {
  const names = [...known];
  const nearest = nearestName(typed, names);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return names.length > 0 && names.length <= 12 ? `Known: ${names.join(', ')}.` : '';
};

const isNear = (typed: string, name: string, distance: number): boolean =>
  distance <= Math.max(2, Math.floor(Math.max(typed.length, name.length) / 3)) || holds(typed, name);

const holds = (typed: string, name: string): boolean =>
  Math.min(typed.length, name.length) > 2 && (name.includes(typed) || typed.includes(name));

/** Number of letters to insert, delete, replace, or swap with their neighbour (optimal string alignment). */
const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swap = isSwap(a, b, row, column) ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      line.push(Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, replace, swap));
    }
    [beforeLast, last] = [last, line];
  }
  return last[b.length] ?? 0;
};

const isSwap = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
