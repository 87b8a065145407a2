import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import type { Field } from '../definition.ts';
import { clock } from './date/clock.ts';
import type { Example } from './kind.ts';
import '../build-known.ts';
import { controls, kinds } from './registry.ts';

interface Table {
  readonly field: Partial<Field>;
  readonly examples: readonly Example[];
}

const folders = Object.keys(import.meta.glob('./*/*')).map((path) => path.split('/'));
const names = [...new Set(folders.map(([, name = '']) => name))];
const tables = import.meta.glob<Table>('./*/examples.ts', { eager: true });
const schemas = import.meta.glob<z.ZodObject>('./*/schema.ts', { eager: true, import: 'options' });

const realToday = clock.today;
beforeEach(() => {
  clock.today = () => '2026-11-24';
});
afterEach(() => {
  clock.today = realToday;
});

/** A field as the compiler of definitions makes it: the schema has seen the kind's own options. */
function fieldOf(name: string, own: Partial<Field>): Field {
  const { label = '', papers, ...options } = own as Partial<Field> & { papers?: unknown };
  const base = { id: 'feld', kind: name, label, required: true };
  return { ...base, ...schemas[`./${name}/schema.ts`]?.parse(options), ...(papers ? { papers } : {}) } as Field;
}

/** What people type when it goes astray: the signs of all kinds in any order. */
const keyboard = fc.string({
  unit: fc.constantFrom(...'0123456789', ...".,-/+@ \n()'", ...'OolIjanDEeiMÄöß', 'Mai', '(at)', 'IBAN', '+49', 'ein'),
});
const anything = fc.oneof(keyboard, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

/** Message of one kind, wherever it comes from: examples and blank fields. */
const messagesOf = (name: string, { field, examples }: Table): string[] => [
  kinds[name]?.missing(fieldOf(name, field)) ?? '',
  ...examples.flatMap(
    ({ raw, field: own }) => kinds[name]?.parse(raw, fieldOf(name, { ...field, ...own })).error ?? [],
  ),
];

it('finds all fourteen kinds', () => {
  expect(names.length).toBeGreaterThanOrEqual(14);
  expect(Object.keys(kinds).sort()).toEqual([...names, 'moves'].sort());
  expect(Object.keys(controls).sort()).toEqual([...names, 'moves'].sort());
});

describe.each(names)('%s', (name) => {
  const kind = kinds[name];
  const table = tables[`./${name}/examples.ts`];
  if (!kind || !table) throw new Error(`fields/${name} is incomplete`);
  const { field, examples } = table;

  it('has the four fixed files and at least 25 examples', () => {
    const files = folders.filter(([, folder]) => folder === name).map(([, , file]) => file);
    expect(files).toEqual(expect.arrayContaining(['schema.ts', 'kind.ts', 'control.tsx', 'examples.ts']));
    expect(examples.length).toBeGreaterThanOrEqual(25);
    expect(examples.some(({ error }) => error)).toBe(true);
  });

  it.each(examples)('reads $raw', ({ raw, field: own, value, error }) => {
    const parsed = kind.parse(raw, fieldOf(name, { ...field, ...own }));
    if (error === undefined) expect(parsed).toEqual({ value });
    else expect(parsed.error).toContain(error);
  });

  it('reads its own formatted text again, and refuses a refused one again', () => {
    for (const { raw, field: own } of examples) {
      const full = fieldOf(name, { ...field, ...own });
      const first = kind.parse(raw, full);
      const second = kind.parse(kind.format(first.value, full), full);
      if (first.error === undefined) expect(second).toEqual(first);
      else expect(second.error).toBeDefined();
    }
  });

  it('never throws, always yields a text, and stays stable whatever is typed', () => {
    const full = fieldOf(name, field);
    fc.assert(
      fc.property(anything, (raw) => {
        const { value, error } = kind.parse(raw, full);
        expect(value).toBeTypeOf('string');
        const shown = kind.format(value, full);
        expect(shown).toBeTypeOf('string');
        if (error === undefined) expect(kind.parse(shown, full)).toEqual({ value });
        else expect(error).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps something of every refused text, so that nothing typed is lost', () => {
    for (const { raw, field: own } of examples) {
      if (raw.trim() === '' || raw === '\u200b') continue;
      expect(kind.parse(raw, fieldOf(name, { ...field, ...own })).value).not.toBe('');
    }
  });

  it('speaks in short friendly sentences', () => {
    for (const message of messagesOf(name, table)) {
      expect(message).not.toMatch(/falsch|ungültig|fehlerhaft|\bman\b|z\. ?B\./i);
      expect(message).toMatch(/[.“]$/);
      for (const sentence of message.split(/(?<=[.?!]) /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(16);
    }
  });
});

describe('the clock', () => {
  it('tells the local day', () => {
    const now = new Date();
    const [year, month, day] = realToday().split('-').map(Number);
    expect([year, month, day]).toEqual([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
    expect(realToday()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
