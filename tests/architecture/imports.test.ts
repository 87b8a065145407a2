import { expect, test } from 'vitest';
import { type Import, imports, importsIn, isTest, sources, textOf } from './source.ts';

/** Folders of `src/`, from the ground up. A file may import from its own folder and from lower storeys. */
const storeys = [
  ['ui', 'content-rules'],
  ['municipalities', 'glossary', 'reading', 'progress'],
  ['simulations', 'search', 'offline', 'policy'],
  ['lessons', 'courses', 'layouts'],
  ['pages', 'commands', 'content.config.ts', 'env.d.ts'],
];

const folderOf = (file: string): string => file.split('/')[1] ?? '';
const storeyOf = (file: string): number => storeys.findIndex((folders) => folders.includes(folderOf(file)));
const line = ({ from, name }: Import): string => `${from} imports ${name}`;
const linesOf = (filter: (one: Import) => boolean): string[] => imports.filter(filter).map(line);
const valuesOf = imports.filter(({ isType }) => !isType);

test('every folder has its storey', () => {
  expect(sources.filter((file) => storeyOf(file) === -1)).toEqual([]);
});

test('imports lead downwards: pages, then layouts, lessons and courses, then simulations, then ui', () => {
  const isUphill = ({ from, file }: Import): boolean =>
    file !== undefined && folderOf(file) !== folderOf(from) && storeyOf(file) >= storeyOf(from);
  expect(linesOf(isUphill)).toEqual([]);
});

test('nothing of ours is imported from outside src but content, and no import has an alias', () => {
  const isOutside = ({ file }: Import): boolean => file !== undefined && !/^(src|content)\//.test(file);
  expect(linesOf((one) => isOutside(one) || /^(@\/|~|#|src\/)/.test(one.name))).toEqual([]);
});

test.each(['fields', 'screens', 'documents', 'played'])('no kind in %s imports another', (family) => {
  const kindOf = (file = ''): string | undefined => new RegExp(`^src/simulations/${family}/([^/]+)/`).exec(file)?.[1];
  const isOther = ({ from, file }: Import): boolean => {
    const [own, other] = [kindOf(from), kindOf(file)];
    return own !== undefined && other !== undefined && own !== other;
  };
  expect(linesOf(isOther)).toEqual([]);
});

test.each(['workbox-build', 'pagefind'])('%s is imported in exactly one file', (name) => {
  expect(valuesOf.filter((one) => one.name.split('/')[0] === name)).toHaveLength(1);
});

test('zod is imported only by schemas, the compilers of content, and the rules they share', () => {
  const mayUseZod = /(^|\/)(schema(-[\w-]+)?|[\w-]+-schema|build-[\w-]+)\.ts$|^src\/content-rules\//;
  expect(valuesOf.filter(({ from, name }) => /^(astro\/)?zod$/.test(name) && !mayUseZod.test(from)).map(line)).toEqual(
    [],
  );
});

test('code that reaches the browser imports no zod, no yaml, no collections, and nothing of node', () => {
  const isForbidden = ({ name }: Import): boolean => /^(astro\/)?zod$|^yaml$|^node:|^astro:content$/.test(name);
  const code = reached();
  const bad = valuesOf.filter((one) => code.has(one.from) && isForbidden(one));
  expect(bad.map(line)).toEqual([]);
});

test('code that reaches the browser calls nothing that an iPad with Safari 13 lacks', () => {
  const young =
    /\.(at|replaceAll|replaceChildren|findLast|toSorted|toReversed)\(|structuredClone\(|Object\.hasOwn\(|\(\?<[=!]/;
  const code = [...reached()].filter(
    (file) => /\.tsx?$/.test(file) && !/\/(documents\/[^/]+\/view|documents\/wording)\.tsx?$/i.test(file),
  );
  expect(code.length).toBeGreaterThan(50);
  expect(code.filter((file) => young.test(textOf(file)))).toEqual([]);
});

/** Files that browser code consists of: where it starts, and all that is imported from there. */
function reached(): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, file: next } of valuesOf) if (from === file && next) follow(next);
  };
  browserFiles().forEach(follow);
  return seen;
}

/** Islands, everything that plays an Übung, and what pages load in their scripts. */
function browserFiles(): string[] {
  const played = /\.tsx$|^src\/simulations\/(coach|frame)\/|^src\/simulations\/(journey|condition|definition)\.ts$/;
  const scripts = sources.filter((file) => file.endsWith('.astro')).flatMap(scriptImports);
  return [...sources.filter((file) => played.test(file) && !isTest(file)), ...scripts];
}

const scriptImports = (file: string): string[] =>
  [...textOf(file).matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)]
    .flatMap(([, code = '']) => importsIn(file, code))
    .flatMap((one) => (one.file && !one.isType ? [one.file] : []));

test('no folder is a drawer, and no file only passes others on', () => {
  const isDrawer = /\/(utils?|helpers?|common|shared|misc|lib)\//;
  const isBarrel = /\/index\.(ts|tsx|mjs)$/;
  expect(
    sources.filter((file) => isDrawer.test(file) || (isBarrel.test(file) && !file.startsWith('src/pages/'))),
  ).toEqual([]);
  expect(
    sources.filter((file) => /^export (type )?(\*|\{[^}]*\}) from /m.test(file.endsWith('.ts') ? textOf(file) : '')),
  ).toEqual([]);
});

test('the reader of imports sees every way to write one', () => {
  const code = `import a from './a.ts';\nimport type { B } from './b.ts';\nimport {\n  c,\n} from 'c';\nimport './d.css';\nawait import('./e.ts');`;
  const read = importsIn('src/x/y.ts', code).map(({ file, name, isType }) => [file ?? name, isType]);
  expect(read).toEqual([
    ['src/x/a.ts', false],
    ['src/x/b.ts', true],
    ['c', false],
    ['src/x/d.css', false],
    ['src/x/e.ts', false],
  ]);
  expect(imports.length).toBeGreaterThan(200);
});
