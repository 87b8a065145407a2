import { existsSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { offlineWorker } from './src/offline/build-worker.ts';
import { narrowPolicies } from './src/policy/build-policy.ts';
import { searchIndex } from './src/search/build-index.ts';

const municipality = 'content/kommunen/hohe-boerde.yaml';

/** Address of the site, told by the municipality; absent until its file exists. */
const siteAddress = () => (existsSync(municipality) ? parse(readFileSync(municipality, 'utf8')).site : undefined);

/** Astro compiles client code to esnext and ignores `vite.build.target`; iPads with iOS 13 are the real risk. */
const oldTablets = {
  name: 'old-tablets',
  /** @param {string} name */
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2019' } } : undefined),
};

export default defineConfig({
  site: siteAddress(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), narrowPolicies(), searchIndex(), offlineWorker()],
  vite: { plugins: [oldTablets] },
  // The syntax highlighter writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
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
