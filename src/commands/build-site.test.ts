import { expect, test } from 'vitest';
import { errorLines } from './build-site.ts';

test('keeps the error and its place, and leaves out log lines and the stack', () => {
  const output = `05:53:16 [content] Syncing content
[InvalidContentEntryDataError] glossar → can data does not match collection schema.

  short: Expected type "string", received "number"

  Location:
    /site/content/glossar/can.md:0:0
  Stack trace:
    at getEntryData (/site/node_modules/astro/dist/content/utils.js:126:9)`;
  const lines = errorLines(output);
  expect(lines).toContain('glossar → can data does not match');
  expect(lines).toContain('/site/content/glossar/can.md');
  expect(lines).not.toMatch(/Syncing|Stack trace|node_modules/);
});

test('says once what Astro says three times, and leaves out its guesses', () => {
  const complaint = 'content/uebungen/hund/uebung.yaml, documents: Unknown paper "pas". Did you mean "pass"?';
  const output = `12:03:37   ├─ /lektionen/hund/index.html12:03:37 [ERROR] Error: ${complaint}
    at fail (file:///site/dist/chunk.mjs:1547:9)
12:03:37 [ERROR] [build] Caught error rendering /lektionen/hund/: Error: ${complaint}
${complaint}
  Hint:
    Browser APIs are not available on the server.
  Stack trace:
    at fail (file:///site/dist/chunk.mjs:1547:9)`;
  expect(errorLines(output)).toBe(complaint);
});

test('still says something when no line looks like an error', () => {
  expect(errorLines('spawn astro ENOENT')).toBe('spawn astro ENOENT');
});
