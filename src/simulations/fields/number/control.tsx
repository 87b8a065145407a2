import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';
import type { NumberField } from './kind.ts';

/** Not `type="number"`: its arrows and the mouse wheel change the number by accident. iOS keypads have no minus. */
export const View: Control<NumberField> = (props) => (
  <TextBox
    {...props}
    inputMode={props.field.min < 0 ? 'text' : props.field.decimals > 0 ? 'decimal' : 'numeric'}
    width="kurz"
  />
);
