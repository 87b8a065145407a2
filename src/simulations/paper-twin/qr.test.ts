import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr.ts';

const address = 'https://digitales-dorf.example/uebungen/hund-anmelden/#schritt-kontakt';

interface Stroke {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The strokes of a path, as a browser would follow them. */
const strokesOf = (path: string): Stroke[] => {
  let [x, y] = [0, 0];
  const strokes: Stroke[] = [];
  for (const [, column, row, gap, length] of path.matchAll(/(?:M(\d+)\.5 (\d+)|m0 (\d+))v(\d+)/g)) {
    if (column !== undefined) [x, y] = [Number(column), Number(row)];
    else y += Number(gap);
    strokes.push({ x, from: y, to: y + Number(length) });
    y += Number(length);
  }
  return strokes;
};

it('draws exactly the dark modules of the code', () => {
  const { size, path } = qrPath(address);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const { x, from, to } of strokesOf(path)) for (let y = from; y < to; y += 1) drawn[y]?.splice(x, 1, true);
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
});

it('keeps four empty modules around it, as scanners need', () => {
  const { size, path } = qrPath(address);
  const strokes = strokesOf(path);
  expect(Math.min(...strokes.flatMap(({ x, from }) => [x, from]))).toBe(4);
  expect(Math.max(...strokes.flatMap(({ x, to }) => [x + 1, to]))).toBe(size - 4);
});

it('is nothing but such strokes', () => {
  expect(qrPath(address).path.replace(/(M\d+\.5 \d+|m0 \d+)v\d+/g, '')).toBe('');
});
