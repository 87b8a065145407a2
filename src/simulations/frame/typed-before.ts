import { typed } from '../coach/run.ts';
import { type Definition, pathOf } from '../definition.ts';
import { idOf } from './FieldRow.tsx';
import type { Start } from './start.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A start that holds what stands in the controls of the first step already: nothing typed is lost. */
export function typedBefore(root: HTMLElement, { steps: [first] }: Definition, start: Start): Start {
  const run = first.fields.reduce((before, field) => {
    const path = pathOf(first, field);
    const raw = rawOf([...root.querySelectorAll<Control>(`[name="${idOf(path)}"]`)]);
    return raw === '' ? before : typed(before, path, raw);
  }, start.run);
  return { ...start, run };
}

/** Raw answer of one field: the ticked choice, or what stands in its boxes, one a line. */
function rawOf(controls: readonly Control[]): string {
  const isTick = (control: Control): boolean => control.type === 'radio' || control.type === 'checkbox';
  if (controls.some(isTick)) return controls.find((control) => 'checked' in control && control.checked)?.value ?? '';
  const values = controls.map(({ value }) => value);
  return values.every((value) => value === '') ? '' : values.join('\n');
}
