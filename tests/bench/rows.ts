/** One line of the printed table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly reference: string;
  readonly ratio: string;
  readonly target: string;
  readonly verdict: string;
}

const verdictOf = (isMet: boolean): string => (isMet ? 'met' : 'NOT MET');

export const rounded = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

/** A value against the same value of a hand-written page; `most` is the largest ratio that is still fine. */
export const ratioRow = (what: string, measured: number, reference: number, unit: string, most?: number): Row => ({
  what,
  measured: `${rounded(measured)} ${unit}`,
  reference: `${rounded(reference)} ${unit}`,
  ratio: (measured / reference).toFixed(2),
  target: most === undefined ? '' : `≤ ${most} ×`,
  verdict: most === undefined ? '' : verdictOf(measured / reference <= most),
});

/** A value against a fixed limit; without one it is only told. */
export const limitRow = (what: string, measured: number, unit: string, most?: number): Row => ({
  what,
  measured: `${rounded(measured)} ${unit}`.trim(),
  reference: '',
  ratio: '',
  target: most === undefined ? '' : `≤ ${most} ${unit}`.trim(),
  verdict: most === undefined ? '' : verdictOf(measured <= most),
});

/** Something that either is so or not. */
export const factRow = (what: string, isSo: boolean): Row => ({
  what,
  measured: isSo ? 'yes' : 'no',
  reference: '',
  ratio: '',
  target: 'yes',
  verdict: verdictOf(isSo),
});

/** A section that could not be measured, and why. */
export const skippedRow = (what: string, why: string): Row => ({
  what,
  measured: 'skipped',
  reference: '',
  ratio: '',
  target: '',
  verdict: why,
});

/** Middle value; of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (upper + lower) / 2;
};
