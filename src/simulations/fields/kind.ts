import type { ComponentType } from 'preact';
import type { Field } from '../definition.ts';

/** Result of reading what a person typed. `value` is the normal form, or the best tidy text when `error` says what is wrong and how to mend it. */
export interface Parsed {
  readonly value: string;
  readonly error?: string;
  /** Not finished rather than wrong: only "Weiter" says so, leaving the field does not. */
  readonly isUnderWay?: boolean;
}

/** How an empty or filled field is drawn where nobody can type. A `list` is shut in pictures and lies open on paper, like `options`; `played` shows scene by scene. */
export type Still = 'line' | 'lines' | 'boxes' | 'options' | 'list' | 'tick' | 'played';

/** Behaviour of one kind of field; pure, runs in the browser and at build. `F` is the field with the kind's own options. */
export interface Kind<F extends Field = Field> {
  /** Reads what people really type. `raw` is never blank: the journey handles blank fields. Never throws. */
  parse(raw: string, field: F): Parsed;
  /** Normal form → what a person reads (summary, paper, and in the control after leaving it). Also valid input for `parse`. */
  format(value: string, field: F): string;
  /** Message for a required field left blank. */
  missing(field: F): string;
  /** Whether the caption is a `<label>`, a `<legend>` around several controls, or drawn by the control itself. */
  readonly caption: 'label' | 'legend' | 'own';
  readonly still: Still;
  /** Choices by value, for kinds that have them. */
  options?(field: F): Readonly<Record<string, string>>;
  /** Number of boxes for `still: 'boxes'`. */
  boxes?(field: F): number;
}

/** What every control gets. The control shows `raw` and reports each change of it; it keeps no state of its own. */
export interface ControlProps<F extends Field = Field> {
  readonly field: F;
  /** Element id of the (first) control; the label points to it, and error links jump to it. Also its `name`. */
  readonly id: string;
  readonly raw: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** Not to be changed now (rung "zeigen", or another control's turn). Use `readonly`/`aria-disabled`, never `disabled`. */
  readonly locked: boolean;
  onInput(raw: string): void;
  /** Focus left the whole control. */
  onLeave(): void;
}

export type Control<F extends Field = Field> = ComponentType<ControlProps<F>>;

/** A row of a kind's table of inputs: what is typed, the options it needs, and what must come out. */
export interface Example<F extends Field = Field> {
  readonly raw: string;
  readonly field?: Partial<F>;
  /** Expected normal form; absent when the input must be refused. */
  readonly value?: string;
  /** Part of the expected message; absent when the input must be accepted. */
  readonly error?: string;
}
