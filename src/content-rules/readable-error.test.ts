import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readableError } from './readable-error.ts';

const state = z.enum(['online', 'video', 'vor-ort', 'unbekannt'], readableError);
const schema = z.strictObject({ title: z.string(), service: z.strictObject({ state }, readableError) }, readableError);

const issuesOf = (data: unknown) =>
  schema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('accepts what fits', () => {
  expect(issuesOf({ title: 'Hund', service: { state: 'online' } })).toEqual([]);
});

test('names an unknown key and the nearest valid one', () => {
  expect(issuesOf({ title: 'Hund', titel: 'Hund', service: { state: 'online' } })).toEqual([
    ': Unknown key "titel". Did you mean "title"?',
  ]);
});

test('names path, unknown value and the nearest valid one', () => {
  expect(issuesOf({ title: 'Hund', service: { state: 'vorort' } })).toEqual([
    'service.state: Unknown value "vorort". Did you mean "vor-ort"?',
  ]);
});

test('lists the valid values when none is near', () => {
  expect(issuesOf({ title: 'Hund', service: { state: 'telefonisch' } })).toEqual([
    'service.state: Unknown value "telefonisch". Known: online, video, vor-ort, unbekannt.',
  ]);
});

test('leaves a missing key to the usual message', () => {
  expect(issuesOf({ service: { state: 'online' } })[0]).toContain('title: Invalid input: expected string');
});
