import { encode } from 'uqr';

/**
 * A QR code as one SVG path of strokes, one unit a module, with the quiet zone around it. It is drawn column by column, and each stroke begins
 * where the last one ended: codes of similar addresses then repeat each other, and a third of their compressed size goes.
 */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.map((_, x) => columnPath(x, runsOf(data.map((row) => row[x] === true)))).join('');
  return { size, path };
}

type Run = readonly [from: number, length: number];

function columnPath(x: number, runs: readonly Run[]): string {
  const moves = runs.map(([from], index) => {
    const [before, length] = runs[index - 1] ?? [0, 0];
    return index === 0 ? `M${x}.5 ${from}` : `m0 ${from - before - length}`;
  });
  return runs.map(([, length], index) => `${moves[index]}v${length}`).join('');
}

/** Start and length of each stretch of dark modules. */
function runsOf(modules: readonly boolean[]): Run[] {
  const runs: [number, number][] = [];
  modules.forEach((isDark, at) => {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === at) last[1] += 1;
    else if (isDark) runs.push([at, 1]);
  });
  return runs;
}
