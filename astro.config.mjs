import { existsSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { markdownFeatures } from './src/content-rules/markdown-features.ts';
import { finishPages } from './src/layouts/build-pages.ts';
import { watchDrawings } from './src/lessons/build-watch-drawings.ts';
import { offlineWorker } from './src/offline/build-worker.ts';

const municipality = 'content/kommunen/hohe-boerde.yaml';

/** Address of the site, told by the municipality; absent until its file exists. */
const siteAddress = () => (existsSync(municipality) ? parse(readFileSync(municipality, 'utf8')).site : undefined);

/**
 * Astro compiles client code to esnext and ignores `vite.build.target`; iPads with iOS 13 are the real risk. Styles are built
 * with the pages: without a target of their own they would say `(width >= 40em)`, which those tablets skip.
 */
const oldTablets = {
  name: 'old-tablets',
  /** @param {string} name */
  configEnvironment: (name) => ({
    build: {
      cssTarget: ['safari13', 'chrome80'],
      ...(name === 'client'
        ? {
            target: 'es2020',
            modulePreload: false,
            rolldownOptions: { output: { codeSplitting: { groups: exerciseFiles } } },
          }
        : {}),
    },
  }),
};

/** What an exercise needs only after its first step, or on a Weg: one file, asked for once somebody can practise. */
const late =
  /src\/simulations\/(frame\/(End|Workshop|Rehearsed|TripBar)\.tsx|documents\/PaperDialog\.tsx|coach\/(Bubble\.tsx|hints\.ts|review\.ts)|chains\/(chain|save-arrival)\.ts)$/;

/** What few exercises need for their first step (`later.ts`); the kinds named here come with the engine (`fields/registry.ts`). */
const later =
  /src\/simulations\/(later\.ts|fields\/(?!(checkbox|choice|select|text|yes-no)\/)[^/]+\/(kind|control|read|strength)\.tsx?|screens\/(?!form\/)[^/]+\/view\.tsx)$/;

/** The kinds of played screens are files of their own, so is what they all draw with, and so is what other pages need too. */
const apart =
  /src\/simulations\/(played\/([^/]+\/|(Device|Entry|Tap|MovesControl|PlayedScreen)\.tsx|(moves-kind|register)\.ts)|frame\/(invite|first-hand)|chains\/(show-map|travelled|trip-storage))/;

/** What every exercise runs comes in one file: on a slow line a dozen small ones cost more than their bytes. */
const engine = /node_modules\/preact\/|src\/simulations\/[^?]*\.tsx?$/;

const exerciseFiles = [
  /** @param {string} id */
  { name: 'exercise', priority: 2, test: (id) => engine.test(id) && ![late, later, apart].some((one) => one.test(id)) },
  { name: 'late', priority: 1, test: late },
  { name: 'later', priority: 1, test: later },
  { name: 'device', priority: 1, test: /src\/simulations\/played\/((Device|Entry|Tap|MovesControl|PlayedScreen)\.tsx|(moves-kind|register)\.ts)$/ },
];

/** Our dynamic imports bring no styles along, so that Vite's helper, which asks for those first, has nothing to do. */
const withoutPreloadHelper = {
  name: 'without-preload-helper',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * A script that names a file of the site stays a file itself: of a script that stands in the page Astro forgets what it names.
 * @param {string} _path
 * @param {Buffer} content
 */
const staysFile = (_path, content) => (content.includes('/_astro/') ? false : undefined);

/** What `npm run dev` looks through for packages to prepare. */
const withoutTests = ['src/**/*.{astro,ts,tsx}', '!**/*.test.*'];

export default defineConfig({
  site: siteAddress(),
  trailingSlash: 'always',
  // While one page is written, others are drawn.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 3 },
  devToolbar: { enabled: false },
  integrations: [mdx(), watchDrawings(), finishPages(), offlineWorker()],
  vite: { plugins: [oldTablets, withoutPreloadHelper], build: { assetsInlineLimit: staysFile }, optimizeDeps: { entries: withoutTests } },
  // The syntax highlighter writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false, processor: satteri({ features: markdownFeatures }) },
  security: {
    csp: {
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
});
