import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr.ts';

const address = 'https://digitales-dorf.example/uebungen/hund-anmelden/#schritt-kontakt';

it('draws exactly the dark modules of the code', () => {
  const { size, path } = qrPath(address);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
});

it('keeps four empty modules around it, as scanners need', () => {
  const { size, path } = qrPath(address);
  const ends = [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(x) + Number(length),
    Number(y),
  ]);
  expect(Math.min(...ends.map(([from = 0, , y = 0]) => Math.min(from, y)))).toBe(4);
  expect(Math.max(...ends.map(([, to = 0]) => to))).toBe(size - 4);
});
