/** Our own source files and what they import, read as text: the rules here need no compiler. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Import {
  readonly from: string;
  /** As written: `./journey.ts`, `preact`, `node:fs`. */
  readonly name: string;
  /** Path of our own file; absent for packages. */
  readonly file?: string;
  /** Gone after compiling. */
  readonly isType: boolean;
}

/** Paths from the project's folder, e.g. `src/simulations/journey.ts`. */
export const sources: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro|css|cjs|mjs)$/.test(file))
  .map((file) => join('src', file))
  .sort();

/** Tests and what only they use. */
export const isTest = (file: string): boolean => /\.test\.tsx?$|\/fixture[\w-]*\.tsx?$/.test(file);

export const textOf = (file: string): string => readFileSync(file, 'utf8');

const statement =
  /^\s*(?:import|export)(?<type>\s+type)?\b[^'"`;()]*?['"](?<fixed>[^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"](?<lazy>[^'"]+)['"]/gm;

export function importsIn(file: string, text: string): Import[] {
  const written = [...text.matchAll(statement)].map(({ groups }) => {
    const name = groups?.['fixed'] ?? groups?.['lazy'] ?? '';
    const own = name.startsWith('.') ? { file: join(dirname(file), name.replace(/\?.*$/, '')) } : {};
    return { from: file, name, isType: groups?.['type'] !== undefined, ...own };
  });
  return [...written, ...globbed(file, text)];
}

/** `import.meta.glob` imports every file that fits. */
const globbed = (file: string, text: string): Import[] =>
  [...text.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    const pattern = asPattern(join(dirname(file), name));
    return sources
      .filter((other) => pattern.test(other))
      .map((other) => ({ from: file, name, file: other, isType: false }));
  });

const asPattern = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '[^/]*')}$`);

/** Imports of files that go into the site or build it; tests may import what they like. */
export const imports: readonly Import[] = sources
  .filter((file) => !isTest(file) && !file.endsWith('.css'))
  .flatMap((file) => importsIn(file, textOf(file)));
