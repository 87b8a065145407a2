import { existsSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { markdownFeatures } from './src/content-rules/markdown-features.ts';
import { finishSite } from './src/layouts/build-finish.ts';
import { watchDrawings } from './src/lessons/build-watch-drawings.ts';
import { exerciseFiles, withoutPreloadHelper } from './src/simulations/build-files.ts';

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
            rolldownOptions: { output: { codeSplitting: { groups: exerciseFiles }, entryFileNames: shortName } },
          }
        : {}),
    },
  }),
};

/**
 * Scripts of components are called after them alone: every page and the offline worker name them.
 * @param {{ name: string }} script
 */
const shortName = ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`;

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
  integrations: [mdx(), watchDrawings(), finishSite()],
  vite: {
    plugins: [oldTablets, withoutPreloadHelper],
    build: { assetsInlineLimit: staysFile },
    optimizeDeps: { entries: withoutTests },
  },
  // The syntax highlighter writes style attributes, which the policy forbids (`src/policy/`).
  markdown: { syntaxHighlight: false, processor: satteri({ features: markdownFeatures }) },
});
