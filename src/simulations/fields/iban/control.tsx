import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';

export const View: Control = (props) => <TextBox {...props} autocapitalize="characters" />;
