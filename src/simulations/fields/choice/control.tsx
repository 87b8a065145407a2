import type { Control } from '../kind.ts';
import { Radios } from '../Radios.tsx';
import type { ChoiceField } from './kind.ts';

export const View: Control<ChoiceField> = (props) => <Radios {...props} options={props.field.options} />;
