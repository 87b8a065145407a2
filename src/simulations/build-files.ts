/** How the scripts of exercises are cut into files, for the bundler: a module goes into the first group that it matches. */

const folder = 'src/simulations/';
const inFolder = (path: string): RegExp => new RegExp(`${folder}(${path})$`);

/** What an exercise needs only after its first step, or on a Weg: asked for once somebody can practise. */
const late = inFolder(
  [
    'frame/(End|Workshop|Rehearsed|TripBar)\\.tsx',
    'documents/PaperDialog\\.tsx',
    'coach/(Bubble\\.tsx|hints\\.ts|review\\.ts)',
    'chains/(chain|save-arrival)\\.ts',
  ].join('|'),
);

/** What few exercises need for their first step (`further.ts`); the kinds named here come with the engine (`fields/registry.ts`). */
const further = inFolder(
  [
    'further\\.ts',
    'fields/(?!(checkbox|choice|select|text|yes-no)/)[^/]+/(kind|control|read|strength)\\.tsx?',
    'screens/(?!form/)[^/]+/view\\.tsx',
  ].join('|'),
);

/** What all played screens draw with. */
const device = inFolder('played/((Device|Entry|Tap|MovesControl|PlayedScreen)\\.tsx|(moves-kind|register)\\.ts)');

/** Each kind of played screen is a file of its own, so is what other pages need too. */
const apart = new RegExp(`${folder}(played/[^/]+/|frame/(invite|first-hand)|chains/(show-map|travelled|trip-storage))`);

/** What every exercise runs comes in one file: on a slow line a dozen small ones cost more than their bytes. */
const engine = /node_modules\/preact\/|src\/simulations\/[^?]*\.tsx?$/;

const isOfEngine = (id: string): boolean =>
  engine.test(id) && ![late, further, device, apart].some((other) => other.test(id));

export const exerciseFiles = [
  { name: 'exercise', priority: 2, test: isOfEngine },
  { name: 'late', priority: 1, test: late },
  { name: 'further', priority: 1, test: further },
  { name: 'device', priority: 1, test: device },
];

/** Our dynamic imports bring no styles along: Vite's helper, which asks for those first, has nothing to do. */
export const withoutPreloadHelper = {
  name: 'without-preload-helper',
  enforce: 'pre' as const,
  load: (id: string): string | undefined =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};
