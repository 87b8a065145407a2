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

test('still says something when no line looks like an error', () => {
  expect(errorLines('spawn astro ENOENT')).toBe('spawn astro ENOENT');
});
