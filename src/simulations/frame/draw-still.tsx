import { render } from 'preact-render-to-string';
import type { FieldState } from '../journey.ts';
import '../build-known.ts';
import { viewOf } from '../screens/registry.ts';
import type { ScreenProps } from '../screens/screen.ts';
import { StillRow } from './StillRow.tsx';

export interface StillOptions {
  /** Number of a field, and what stands above it. */
  readonly markOf: (field: FieldState) => { readonly mark: number | string; readonly note?: string | undefined };
  /** Screen readers skip the fields, because sentences beside the drawing say the same. */
  readonly areFieldsHidden?: boolean;
}

/** HTML of a screen where nothing can be tapped (build only): a picture with answers, or a form for the pen. */
export function drawStill(
  screen: Omit<ScreenProps, 'row' | 'goTo'>,
  { markOf, areFieldsHidden }: StillOptions,
): string {
  const View = viewOf(screen.step.screen);
  if (!View) throw new Error(`Unknown kind of screen "${screen.step.screen}".`);
  const draw = (field: FieldState) => <StillRow key={field.path} state={field} {...markOf(field)} />;
  // A played screen says its sentences itself, scene by scene.
  const isHidden = ({ field }: FieldState): boolean => areFieldsHidden === true && field.kind !== 'moves';
  const row = (field: FieldState) => (isHidden(field) ? <div aria-hidden="true">{draw(field)}</div> : draw(field));
  return render(<View {...screen} row={row} />);
}
