import { TextBox } from '../TextBox.tsx';
import type { Control } from '../kind.ts';
import type { TextField } from './kind.ts';

export const View: Control<TextField> = (props) => (
  <TextBox {...props} autocapitalize={props.field.capitals === 'none' ? 'none' : 'words'} />
);
