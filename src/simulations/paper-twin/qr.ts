import { encode } from 'uqr';

/** A QR code as one SVG path of strokes, one unit a module, with the quiet zone around it. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => runsOf(row).map(([from, length]) => `M${from} ${y}.5h${length}`)).join('');
  return { size, path };
}

/** Start and length of each stretch of dark modules. */
function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}
