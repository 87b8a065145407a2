import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { papers } from './registry.ts';

type Entries = Readonly<Record<string, string>>;

const files = Object.keys(import.meta.glob('./*/*')).map((path) => path.split('/'));
const names = [...new Set(files.map(([, name = '']) => name))];
const tables = import.meta.glob<Readonly<Record<string, Entries>>>('./*/examples.ts', {
  eager: true,
  import: 'examples',
});
const schemas = import.meta.glob<z.ZodObject>('./*/schema.ts', { eager: true, import: 'entries' });

function draw(name: string, entries: Entries): string {
  const View = papers[name]?.View;
  if (!View) throw new Error(`no paper "${name}"`);
  return render(<View title={`Papier ${name}`} entries={entries} />);
}

const issuesOf = (name: string, entries: unknown): string[] =>
  schemas[`./${name}/schema.ts`]?.safeParse(entries).error?.issues.map(({ path }) => path.join('.')) ?? [];

/** Markup of text as Preact writes it. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

it('finds the seven kinds of papers', () => {
  expect(names.length).toBeGreaterThanOrEqual(7);
  expect(Object.keys(papers).sort()).toEqual([...names].sort());
});

describe.each(names)('%s', (name) => {
  const examples = Object.entries(tables[`./${name}/examples.ts`] ?? {});

  it('has the three fixed files and at least two examples', () => {
    const own = files.filter(([, folder]) => folder === name).map(([, , file]) => file);
    expect(own).toEqual(expect.arrayContaining(['schema.ts', 'view.tsx', 'examples.ts']));
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples)('takes its own entries: %s', (_name, entries) => {
    expect(issuesOf(name, entries)).toEqual([]);
  });

  it.each(examples)('refuses a blank entry: %s', (_name, entries) => {
    for (const entry of Object.keys(entries)) expect(issuesOf(name, { ...entries, [entry]: ' ' })).not.toEqual([]);
  });

  it.each(examples)('shows every entry exactly once, marked with its name: %s', (_name, entries) => {
    const html = draw(name, entries);
    const marked = [...html.matchAll(/data-entry="([^"]*)"/g)].map(([, entry]) => entry);
    expect(marked.sort()).toEqual(Object.keys(entries).sort());
    for (const [entry, text] of Object.entries(entries).filter(([key]) => key !== 'text'))
      expect(html).toContain(`<span data-entry="${entry}">${escaped(text)}</span>`);
  });

  it.each(examples)('has no style, no handler, no id, and nothing to focus: %s', (_name, entries) => {
    const html = draw(name, entries);
    expect(html).not.toMatch(/ (style|id|tabindex|on[a-z]+)(=|>| )/i);
    expect(html).not.toMatch(/<(a|button|input|img|script|h[1-6])\b/);
  });

  it.each(examples)('hides its drawings from screen readers: %s', (_name, entries) => {
    for (const [svg] of draw(name, entries).matchAll(/<svg\b[^>]*>/g)) expect(svg).toContain('aria-hidden="true"');
  });

  it.each(examples)('leaves no placeholder unfilled: %s', (_name, entries) => {
    expect(draw(name, entries)).not.toMatch(/[{}]/);
  });
});

describe('a number that could be real', () => {
  it.each([
    ['id-card', 'usual', 'nummer', 'L01X00T47'],
    ['id-card', 'usual', 'nummer', ''],
    ['bank-card', 'usual', 'iban', 'DE02120300000000202051'],
    ['bank-card', 'usual', 'iban', 'AT61 1904 3002 3457 3201'],
    ['pet-passport', 'usual', 'chipnummer', '276098100000001'],
    ['tag', 'usual', 'nummer', '417'],
  ])('or is not printed as usual is refused on %s', (name, example, entry, text) => {
    const entries = tables[`./${name}/examples.ts`]?.[example];
    expect(issuesOf(name, { ...entries, [entry]: text })).toContain(entry);
  });
});

describe('entries of other papers', () => {
  it.each(names.filter((name) => !['letter', 'note'].includes(name)))('are refused on %s', (name) => {
    const entries = Object.values(tables[`./${name}/examples.ts`] ?? {})[0];
    expect(issuesOf(name, { ...entries, lieblingsfarbe: 'blau' })).toHaveLength(1);
  });
});
