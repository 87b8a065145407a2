import type { Field } from '../../definition.ts';
import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';

export const View: Control<Field> = (props) => <TextBox {...props} autocapitalize="characters" width="mittel" />;
