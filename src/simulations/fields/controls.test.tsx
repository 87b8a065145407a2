import type { ComponentChild, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import type { Field } from '../definition.ts';
import { hold, whenLeft } from './group.ts';
import type { ControlProps, Example } from './kind.ts';
import '../build-known.ts';
import { controls, kinds } from './registry.ts';

const tables = import.meta.glob<{ field: Partial<Field>; examples: readonly Example[] }>('./*/examples.ts', {
  eager: true,
});
const names = Object.keys(controls).filter((name) => name !== 'moves');
const groups = names.filter((name) => kinds[name]?.caption === 'legend');
const singles = names.filter((name) => !groups.includes(name));

/** First accepted example that needs no options of its own. */
const sampleOf = (name: string) =>
  tables[`./${name}/examples.ts`]?.examples.find(({ value, field }) => value && !field);

function propsFor(name: string, own: Partial<ControlProps> = {}): ControlProps {
  const rows = name === 'long-text' ? { rows: 4 } : {};
  const field = {
    id: 'feld',
    kind: name,
    label: '',
    required: true,
    ...rows,
    ...tables[`./${name}/examples.ts`]?.field,
  };
  const rest = { describedBy: undefined, invalid: false, locked: false, onInput: vi.fn(), onLeave: vi.fn() };
  return { field, id: 'hund-feld', raw: '', ...rest, ...own };
}

function markup(name: string, own: Partial<ControlProps> = {}): string {
  const View = controls[name];
  if (!View) throw new Error(`no control "${name}"`);
  return render(<View {...propsFor(name, own)} />);
}

/** Opening tags of everything that takes an entry. */
const entries = (html: string): string[] => html.match(/<(input|select|textarea)\b[^>]*>/g) ?? [];
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** All elements that a control draws, with components opened. */
function elements(node: ComponentChild): VNode<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (typeof node !== 'object' || node === null) return [];
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return elements((type as (given: unknown) => ComponentChild)(props));
  return [node as VNode<Record<string, unknown>>, ...elements(props.children as ComponentChild)];
}

const drawn = (name: string, props: ControlProps) => {
  const View = controls[name] as (given: ControlProps) => ComponentChild;
  return elements(View(props));
};

type Handler = (event: unknown) => void;
const handler = (vnode: VNode<Record<string, unknown>> | undefined, name: string) => vnode?.props[name] as Handler;

describe.each(names)('the control %s', (name) => {
  const sample = sampleOf(name);
  if (!sample) throw new Error(`${name} has no example that needs no options`);

  it('has the id once, on its first entry, and the name on every entry', () => {
    const html = markup(name);
    expect(html.match(/ id="hund-feld"/g)).toHaveLength(1);
    expect(attribute(entries(html)[0] ?? '', 'id')).toBe('hund-feld');
    for (const entry of entries(html)) expect(attribute(entry, 'name')).toBe('hund-feld');
  });

  it('has no placeholder, no style, no inline handler, and is never disabled', () => {
    for (const locked of [false, true]) {
      const html = markup(name, { locked, raw: sample.raw });
      expect(html).not.toMatch(/ (placeholder|style|disabled|on[a-z]+)(=|>| )/);
    }
  });

  it('gives every id once', () => {
    const ids = markup(name).match(/ id="[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says on every entry that it is locked, and only then', () => {
    for (const entry of entries(markup(name, { locked: true })))
      expect(entry).toMatch(/ readonly| aria-disabled="true"/);
    for (const entry of entries(markup(name))) expect(entry).not.toMatch(/readonly|aria-disabled/);
  });

  it('shows the raw answer and the formatted one', () => {
    const empty = markup(name);
    const { field } = propsFor(name);
    const shown = kinds[name]?.format(sample.value ?? '', field) ?? '';
    for (const raw of [sample.raw, shown]) {
      const html = markup(name, { raw });
      expect(html).not.toBe(empty);
      const chosen = / (checked|selected)/.test(html);
      if (!chosen) for (const word of raw.split(/\s+/)) expect(html).toContain(word);
    }
  });

  it('marks nothing as chosen while it is blank', () => {
    expect(markup(name)).not.toMatch(/ checked/);
  });
});

describe.each(singles)('the single control %s', (name) => {
  it('carries description and error state', () => {
    const html = markup(name, { describedBy: 'hund-feld-hinweis', invalid: true });
    expect(entries(html)).toHaveLength(1);
    expect(attribute(html, 'aria-describedby')).toBe('hund-feld-hinweis');
    expect(attribute(html, 'aria-invalid')).toBe('true');
    expect(markup(name)).not.toMatch(/aria-(invalid|describedby)/);
  });

  it('reports what was entered, and leaving', () => {
    const props = propsFor(name);
    const entry = drawn(name, props).find(({ type }) => ['input', 'select', 'textarea'].includes(String(type)));
    const report = handler(entry, 'onInput') ?? handler(entry, 'onChange');
    report({ currentTarget: { value: 'neu', checked: true } });
    expect(props.onInput).toHaveBeenCalledExactlyOnceWith(name === 'checkbox' ? 'ja' : 'neu');
    handler(entry, 'onBlur')({});
    expect(props.onLeave).toHaveBeenCalledOnce();
  });
});

describe.each(groups)('the group %s', (name) => {
  it('labels every entry, by a row around it or by its id', () => {
    const html = markup(name);
    for (const entry of entries(html)) {
      const inRow = html.includes(`<label class="kern-check">${entry}<span>`);
      expect(inRow || html.includes(`for="${attribute(entry, 'id')}"`)).toBe(true);
    }
  });

  it('reports each entry, and leaving only to the outside', () => {
    const props = propsFor(name);
    const all = drawn(name, props);
    for (const entry of all.filter(({ type }) => type === 'input')) {
      const report = handler(entry, 'onInput') ?? handler(entry, 'onChange');
      report({ currentTarget: { value: 'neu' } });
    }
    expect(props.onInput).toHaveBeenCalledTimes(entries(markup(name)).length);
    const leave = handler(all[0], 'onFocusOut');
    leave({ currentTarget: { contains: () => true }, relatedTarget: {} });
    expect(props.onLeave).not.toHaveBeenCalled();
    leave({ currentTarget: { contains: () => false }, relatedTarget: null });
    expect(props.onLeave).toHaveBeenCalledOnce();
  });
});

describe('postcode and town', () => {
  const values = (raw: string) =>
    entries(markup('postcode-town', { raw })).map((entry) => attribute(entry, 'value') ?? '');

  it('splits one line into both boxes', () => {
    expect(values('39167 Hohe Börde')).toEqual(['39167', 'Hohe Börde']);
    expect(values('Hohe Börde')).toEqual(['', 'Hohe Börde']);
  });

  it('leaves two lines as they were typed', () => {
    expect(values('39167 Hohe\nBörde ')).toEqual(['39167 Hohe', 'Börde ']);
    expect(values('\n')).toEqual(['', '']);
  });

  it('joins both boxes in its raw form', () => {
    const props = propsFor('postcode-town', { raw: '39167 Hohe Börde' });
    const [first, second] = drawn('postcode-town', props).filter(({ type }) => type === 'input');
    handler(first, 'onInput')({ currentTarget: { value: '39326' } });
    handler(second, 'onInput')({ currentTarget: { value: 'Wellen' } });
    expect(vi.mocked(props.onInput).mock.calls).toEqual([['39326\nHohe Börde'], ['39167\nWellen']]);
  });
});

describe('a locked control', () => {
  it('swallows clicks and keys that would change it, and lets people move on', () => {
    const held = hold(true) as { onClick: Handler; onKeyDown: Handler };
    const swallowed = (key: string, more = {}) => {
      const preventDefault = vi.fn();
      held.onKeyDown({ key, ctrlKey: false, metaKey: false, ...more, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    expect([' ', 'ArrowDown', 'Enter', 'a'].map((key) => swallowed(key))).toEqual([true, true, true, true]);
    expect(['Tab', 'Escape', 'F5'].map((key) => swallowed(key))).toEqual([false, false, false]);
    expect(swallowed('+', { ctrlKey: true })).toBe(false);
    expect(hold(false)).toEqual({});
  });

  it('puts a list back that opened all the same', () => {
    const props = propsFor('select', { raw: 'wellen', locked: true });
    const list = drawn('select', props).find(({ type }) => type === 'select');
    const currentTarget = { value: 'irxleben' };
    handler(list, 'onChange')({ currentTarget });
    expect(currentTarget.value).toBe('wellen');
    expect(props.onInput).not.toHaveBeenCalled();
  });

  it('calls the group left when the focus goes nowhere', () => {
    const onLeave = vi.fn();
    whenLeft(onLeave)({ currentTarget: { contains: () => false } as unknown as Node, relatedTarget: null });
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
