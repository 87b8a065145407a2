import { expect, test } from 'vitest';
import { withPreloads } from './with-preloads.ts';

const files: Record<string, string> = {
  '/_astro/play.js': 'import{a as e}from"./preact.js";import{b}from"./hooks.js";e(b)',
  '/_astro/hooks.js': "import { a } from './preact.js';import './letter.js';export const b=a",
  '/_astro/letter.js': '"import(`./later.js`)"',
  '/_astro/preact.js': 'export const a=1',
};
const read = (address: string): string => {
  const text = files[address];
  if (text === undefined) throw new Error(`no ${address}`);
  return text;
};
const page = (body: string): string =>
  `<html><head><title>Übung</title><style>p{}</style></head><body>${body}</body></html>`;
const script = '<script type="module" src="/_astro/play.js"></script>';

test('asks for the scripts of an exercise and all they import, each once', () => {
  const asked = [
    ...withPreloads(page(`<div data-exercise="hund"></div>${script}`), read).matchAll(/modulepreload" href="([^"]+)"/g),
  ].map(([, address]) => address);
  expect(asked).toEqual(['/_astro/play.js', '/_astro/preact.js', '/_astro/hooks.js', '/_astro/letter.js']);
});

test('puts them into the head before the styles, and changes nothing else', () => {
  const before = page(`<div data-exercise="hund"></div>${script}`);
  const after = withPreloads(before, read);
  expect(after.replace(/<link rel="modulepreload"[^>]*>/g, '')).toBe(before);
  expect(after.indexOf('modulepreload')).toBeLessThan(after.indexOf('<style>'));
});

test('leaves a page without an exercise as it is', () => {
  expect(withPreloads(page(script), read)).toBe(page(script));
});
