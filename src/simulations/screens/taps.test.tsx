import type { ComponentChild, VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDefinition } from '../fixture.ts';
import { examples as receipts } from './receipt/examples.ts';
import { examples as summaries } from './summary/examples.ts';
import { propsOf } from '../fixture-screen.tsx';
import type { ScreenExample } from './example.ts';
import '../build-known.ts';
import { viewOf } from './registry.ts';

/** What `useState` remembers from one drawing to the next, in the order of its calls. */
const memory = vi.hoisted(() => ({ values: [] as unknown[], next: 0 }));
vi.mock('preact/hooks', () => ({
  useState: (initial: unknown) => {
    const index = memory.next++;
    const set = (value: unknown) => {
      memory.values[index] = value;
    };
    return [index in memory.values ? memory.values[index] : initial, set];
  },
}));
beforeEach(() => {
  memory.values = [];
});

type Element = VNode<Record<string, unknown>>;

/** All elements of a drawing, with components opened. */
function elements(node: ComponentChild): Element[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (typeof node !== 'object' || node === null) return [];
  const { type, props } = node as Element;
  if (typeof type === 'function') return elements((type as (given: unknown) => ComponentChild)(props));
  return [node as Element, ...elements(props.children as ComponentChild)];
}

/** Text of a drawing or a part of it. */
function words(node: ComponentChild): string {
  if (Array.isArray(node)) return node.map(words).join('');
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (typeof node !== 'object' || node === null) return '';
  const { type, props } = node as Element;
  return words(
    typeof type === 'function'
      ? (type as (given: unknown) => ComponentChild)(props)
      : (props.children as ComponentChild),
  );
}

function draw(example: ScreenExample | undefined, goTo?: (stepId: string) => void): ComponentChild {
  memory.next = 0;
  const View = viewOf(example?.step.screen ?? '') as unknown as (props: unknown) => ComponentChild;
  return example && View(propsOf(example, makeDefinition(), goTo));
}

const buttons = (drawing: ComponentChild): Element[] => elements(drawing).filter(({ type }) => type === 'button');
function tap(button: Element | undefined): void {
  if (!button) throw new Error('no such button');
  (button.props['onClick'] as () => void)();
}

describe('a summary', () => {
  const example = summaries['all answered but the optional one'];

  it('lists the answers as people read them, each step with "Ändern"', () => {
    const goTo = vi.fn();
    const drawing = draw(example, goTo);
    const terms = elements(drawing).filter(({ type }) => type === 'dt' || type === 'dd');
    expect(terms.map(words)).toEqual(
      ['Vorname', 'Helga', 'Geburtsdatum', '14.03.1952', 'Telefon', 'keine Angabe'].concat([
        'Zahlungsart',
        'Bitte abbuchen',
        'IBAN',
        'DE02 1203 0000 0000 2020 51',
      ]),
    );
    expect(buttons(drawing).map(({ props }) => props['aria-label'])).toEqual([
      'Ändern: Ihre Angaben',
      'Ändern: So zahlen Sie',
    ]);
    for (const button of buttons(drawing)) tap(button);
    expect(goTo.mock.calls).toEqual([['kontakt'], ['zahlung']]);
  });

  it('leaves out hidden fields, and cannot be tapped in pictures', () => {
    expect(words(draw(summaries['without bank details']))).not.toContain('IBAN');
    expect(buttons(draw(example))).toEqual([]);
  });
});

describe('a receipt', () => {
  it('says where the file lies once it was saved', () => {
    const redraw = () => draw(receipts['usual'], vi.fn());
    expect(words(redraw())).not.toContain('Downloads');
    tap(buttons(redraw())[0]);
    expect(words(redraw())).toContain('Bestaetigung-UEBUNG.pdf');
    expect(words(redraw())).toContain('Downloads');
  });
});
