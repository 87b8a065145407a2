import { expect, test } from 'vitest';
import { ContentError } from './content-error.ts';

const error = new ContentError('content/uebungen/hund/uebung.yaml', ', documents: Unknown paper "ausweiss".');

test('begins with the file and names it as the place', () => {
  expect(error.message).toBe('content/uebungen/hund/uebung.yaml, documents: Unknown paper "ausweiss".');
  expect(error.loc.file).toBe('content/uebungen/hund/uebung.yaml');
});

test('gives Astro no cause to explain browsers to an author', () => {
  expect(error.toString()).not.toMatch(/document|window/);
});
