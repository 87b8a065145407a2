import type { ComponentType, VNode } from 'preact';
import type { Case, Definition, Step } from '../definition.ts';
import type { FieldState, Journey, StepState } from '../journey.ts';

/** What every screen gets. `S` is the step with the screen kind's own properties. */
export interface ScreenProps<S extends Step = Step> {
  readonly definition: Definition;
  readonly one: Case;
  readonly journey: Journey;
  readonly state: StepState;
  readonly step: S;
  /** Draws one field: live in practice, still in pictures and on paper. */
  row(field: FieldState): VNode;
  /** Puts the case's entries into a text. */
  text(source: string): string;
  /** Opens another step ("Ändern"); absent where nothing can be tapped. */
  goTo?(stepId: string): void;
}

export type Screen<S extends Step = Step> = ComponentType<ScreenProps<S>>;
