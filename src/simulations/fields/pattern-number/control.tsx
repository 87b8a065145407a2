import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';
import type { PatternNumberField } from './kind.ts';

export const View: Control<PatternNumberField> = (props) => <TextBox {...props} inputMode="numeric" width="mittel" />;
