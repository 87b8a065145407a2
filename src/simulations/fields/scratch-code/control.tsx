import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';
import type { ScratchCodeField } from './kind.ts';

export const View: Control<ScratchCodeField> = (props) => <TextBox {...props} autocapitalize="none" width="mittel" />;
