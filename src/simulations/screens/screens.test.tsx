import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fill } from '../definition.ts';
import { makeDefinition } from '../fixture.ts';
import { holds } from '../condition.ts';
import { propsOf } from '../fixture-screen.tsx';
import type { ScreenExample, ScreenExamples } from './example.ts';
import '../build-known.ts';
import { viewOf } from './registry.ts';
import type { ScreenProps } from './screen.ts';

const files = Object.keys(import.meta.glob('./*/*')).map((path) => path.split('/'));
const names = [...new Set(files.map(([, name = '']) => name))];
const tables = import.meta.glob<ScreenExamples>('./*/examples.ts', { eager: true, import: 'examples' });

const definition = makeDefinition();
const [{ entries }] = definition.cases;

function markup(name: string, props: ScreenProps): string {
  const View = viewOf(name);
  if (!View) throw new Error(`no screen "${name}"`);
  return render(<View {...props} />);
}

const still = (name: string, example: ScreenExample): string => markup(name, propsOf(example, definition));
const live = (name: string, example: ScreenExample): string =>
  markup(
    name,
    propsOf(example, definition, () => {}),
  );
/** What a person reads, without tags. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** All texts that an author wrote for the screen; titles and sentences of the coach stand around it. */
function textsOf(example: ScreenExample): string[] {
  const { journey, step } = propsOf(example, definition);
  const {
    id: _id,
    screen: _screen,
    title: _title,
    say: _say,
    fields,
    facts,
    mistakes: _,
    file: _file,
    ...own
  } = step as typeof step & { file?: string };
  const shownFacts = facts.filter(({ when }) => !when || holds(when, journey.valueAt));
  const parts = [own, shownFacts.map(({ label, text }) => [label, text]), fields.map(({ label }) => label)];
  return leaves(parts).map((text) => fill(text, entries));
}

const leaves = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, value]) => (isHidden(key) ? [] : leaves(value)))
    : [];
};

const isHidden = (key: string): boolean => ['id', 'channel', 'when'].includes(key);

it('finds the three kinds of screens', () => {
  expect(names.length).toBeGreaterThanOrEqual(3);
  expect(names.filter((name) => !viewOf(name))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const examples = Object.entries(tables[`./${name}/examples.ts`] ?? {});

  it('has the three fixed files and examples of its own kind', () => {
    const own = files.filter(([, folder]) => folder === name).map(([, , file]) => file);
    expect(own).toEqual(expect.arrayContaining(['schema.ts', 'view.tsx', 'examples.ts']));
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const [, { step }] of examples) expect(step.screen).toBe(name);
  });

  it.each(examples)('still, shows every text of the example: %s', (_name, example) => {
    const text = words(still(name, example));
    for (const part of textsOf(example)) expect(text).toContain(part);
    expect(text).not.toMatch(/[{}]/);
  });

  it.each(examples)('live and still, keeps to the rules of the page: %s', (_name, example) => {
    for (const html of [live(name, example), still(name, example)]) {
      expect(html).not.toMatch(/ (style|on[a-z]+|autofocus|placeholder)(=|>| )/);
      expect(html).not.toMatch(/ tabindex="[1-9]/i);
      expect(html).not.toMatch(/<(form|a|script|iframe)\b/);
      for (const [button] of html.matchAll(/<button\b[^>]*>/g)) expect(button).toContain(' type="button"');
      const ids = html.match(/ id="[^"]*"/g) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(examples)('still, has nothing to type into: %s', (_name, example) => {
    expect(still(name, example)).not.toMatch(/<(input|select|textarea)\b/);
  });
});

it('a form mentions optional fields only when it has some', () => {
  const form = tables['./form/examples.ts'];
  const hint = 'dürfen leer bleiben';
  expect(form?.['nothing answered yet'] && live('form', form['nothing answered yet'])).toContain(hint);
  expect(form?.['only facts'] && live('form', form['only facts'])).not.toContain(hint);
});
